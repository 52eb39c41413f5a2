package org.treatmentguide.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    It's "fine"           | It’s “fine”
                    'single' ("x")        | ‘single’ (“x”)
                    "'nested'"            | “‘nested’”
                    a -- b --- c...       | a – b — c…
                    well-known 20-30      | well-known 20-30
                    """)
    void plainWordsGetTheMarksOfTheText(String typed, String set) {
        assertThat(Typography.of(typed)).isEqualTo(set);
    }
}
