package org.treatmentguide.markdown.link;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.treatmentguide.markdown.html.PlainText;

/** The telephone number that stands as the text of a help line. */
final class HelpNumber {

    private HelpNumber() {}

    /** Its digits, with a plus sign first if there is one. */
    static Optional<String> in(Node link) {
        String text = PlainText.of(link);
        String digits = text.replaceAll("[^0-9]", "");
        return digits.isEmpty()
                ? Optional.empty()
                : Optional.of((text.startsWith("+") ? "+" : "") + digits);
    }
}
