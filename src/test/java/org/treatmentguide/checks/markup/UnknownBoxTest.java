package org.treatmentguide.checks.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.treatmentguide.markdown.box.BoxKind;

class UnknownBoxTest {

    @Test
    void knowsTheKindsThatTheReaderOfMarkdownKnows() {
        assertThat(UnknownBox.KINDS).isEqualTo(BoxKind.words());
    }
}
