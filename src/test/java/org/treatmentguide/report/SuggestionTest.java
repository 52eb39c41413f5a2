package org.treatmentguide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> WORDS = List.of("title", "status", "order", "reviewed");

    @Test
    void namesTheNearestWord() {
        assertThat(Suggestion.nearest("titel", WORDS)).contains("title");
        assertThat(Suggestion.nearest("Reviewed", WORDS)).contains("reviewed");
        assertThat(Suggestion.didYouMean("ordre", WORDS)).isEqualTo(" Did you mean “order”?");
    }

    @Test
    void saysNothingWhereNoneIsNear() {
        assertThat(Suggestion.nearest("colour", WORDS)).isEmpty();
        assertThat(Suggestion.didYouMean("x", WORDS)).isEmpty();
    }

    @Test
    void takesTheFirstByLetterOfTwoAsNear() {
        assertThat(Suggestion.nearest("car", List.of("cat", "bar"))).contains("bar");
    }
}
