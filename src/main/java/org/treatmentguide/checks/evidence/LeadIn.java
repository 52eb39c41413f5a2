package org.treatmentguide.checks.evidence;

import java.util.Optional;
import org.treatmentguide.guide.Mark;
import org.treatmentguide.guide.Paragraph;

/**
 * Remembers the words that lead to a list: a paragraph that ends with a colon. The source that it
 * names is that of every item. Fed with the paragraphs of a page in order.
 */
final class LeadIn {

    private Optional<Paragraph> last = Optional.empty();

    /** Whether the paragraph is an item of a list whose first words name its source. */
    boolean sources(Paragraph paragraph) {
        boolean isItem =
                last.filter(it -> paragraph.place().column() > it.place().column()).isPresent();
        if (!isItem) {
            last = leadsOn(paragraph) ? Optional.of(paragraph) : Optional.empty();
        }
        return isItem;
    }

    private static boolean leadsOn(Paragraph paragraph) {
        return paragraph.text().endsWith(":")
                && paragraph.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.CITATION);
    }
}
