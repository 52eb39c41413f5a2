package org.treatmentguide.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentguide.evidence.WordListReader;

/** A rule without its list finds nothing, so the guide must have each of them. */
class GuideListsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abbreviations",
                "advice",
                "american",
                "brands",
                "claim",
                "hype",
                "labels",
                "names",
                "suicide",
                "treatments",
                "vague-frequency"
            })
    void theGuideHasTheList(String name) {
        var lists = WordListReader.read(Path.of("data"));
        assertThat(lists.findings()).isEmpty();
        assertThat(lists.value().of(name)).isNotEmpty();
    }
}
