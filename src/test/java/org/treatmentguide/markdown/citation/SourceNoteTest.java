package org.treatmentguide.markdown.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentguide.evidence.KindOfStudy;
import org.treatmentguide.evidence.Reference;
import org.treatmentguide.evidence.Seen;
import org.treatmentguide.report.Place;

class SourceNoteTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LABEL        | Official label of a medicine
                    DEVICE_LABEL | The maker's label of a device
                    MODEL        | Calculation with a model, not a study of patients
                    NEWS         | News report
                    MAKER        | Information from the maker
                    OTHER        | ''
                    """,
            quoteCharacter = '"')
    void callsAWorkWhatItIs(KindOfStudy kind, String words) {
        assertThat(SourceNote.kind(reference(kind))).isEqualTo(words.replace("''", ""));
    }

    @Test
    void saysHowWeSawAWorkBeforeWhatElseToKnowOfIt() {
        assertThat(SourceNote.caveat(reference(KindOfStudy.NEWS)))
                .isEqualTo("We read part of it. We did not see the headline.");
    }

    private static Reference reference(KindOfStudy kind) {
        return new Reference(
                "a",
                Map.of("title", "A work"),
                Optional.of(kind),
                Optional.of(Seen.PART),
                Optional.of("We did not see the headline."),
                false,
                List.of(),
                Place.startOf(Path.of("references.json")));
    }
}
