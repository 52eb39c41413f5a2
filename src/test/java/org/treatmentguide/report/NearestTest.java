package org.treatmentguide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void countsSlipsOfTheHand() {
        assertThat(Nearest.distance("tms", "tms")).isZero();
        assertThat(Nearest.distance("tms", "tsm")).isEqualTo(1);
        assertThat(Nearest.distance("tms", "tm")).isEqualTo(1);
        assertThat(Nearest.distance("tms", "times")).isEqualTo(2);
        assertThat(Nearest.distance("", "tms")).isEqualTo(3);
        assertThat(Nearest.distance("ketamine", "esketamine")).isEqualTo(2);
    }

    @Test
    void findsAWordWithASlipWhereverItIs() {
        var nearest = Nearest.in(List.of("effectiveness", "introduction", "side-effects"));

        assertThat(nearest.to("efectiveness")).contains("effectiveness");
        assertThat(nearest.to("effectivness")).contains("effectiveness");
        assertThat(nearest.to("effectivenes")).contains("effectiveness");
        assertThat(nearest.to("Introduction")).contains("introduction");
        assertThat(nearest.to("introdcution")).contains("introduction");
    }

    @Test
    void saysNothingWhereNothingIsNear() {
        assertThat(Nearest.in(List.of("effectiveness", "tms")).to("cat")).isEmpty();
        assertThat(Nearest.in(List.of()).to("tms")).isEmpty();
    }

    @Test
    void asksAtTheEndOfASentence() {
        var nearest = Nearest.in(List.of("title", "status", "order"));

        assertThat(nearest.didYouMean("titel")).isEqualTo(" Did you mean “title”?");
        assertThat(nearest.didYouMean("colour")).isEmpty();
    }

    @Test
    void findsCapitalsAmongManySmallLetters() {
        var names = new ArrayList<>(List.of("DOI"));
        IntStream.range(0, 100).mapToObj("c-%03d"::formatted).forEach(names::add);

        assertThat(Nearest.in(names).to("doi")).contains("DOI");
    }

    @Test
    void choosesTheFirstByLetterOfTwoAsNear() {
        assertThat(Nearest.in(List.of("cab", "car", "cap")).to("cat")).contains("cab");
    }

    @Test
    void findsTheRightOneAmongThousandsAlike() {
        var pages = IntStream.range(0, 10_000).mapToObj("topic-%05d-of-many"::formatted).toList();
        var nearest = Nearest.in(pages);

        assertThat(nearest.to("tpoic-04711-of-many")).contains("topic-04711-of-many");
        assertThat(nearest.to("topic-04711-of-mnay")).contains("topic-04711-of-many");
    }
}
