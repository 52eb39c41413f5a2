package org.treatmentguide.evidence;

import java.util.List;
import java.util.Optional;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Place;

/**
 * What the comparison says about one option on one question: a text, records of numbers, or both.
 *
 * @param words the text, with its places
 * @param reason why, where the text is "Not known"
 * @param outcomes ids of outcomes
 * @param sources ids of references
 */
public record Cell(
        Optional<Paragraph> words,
        List<String> outcomes,
        List<String> sources,
        Optional<Paragraph> reason,
        Place place) {

    public Cell {
        outcomes = List.copyOf(outcomes);
        sources = List.copyOf(sources);
    }

    public Optional<String> text() {
        return words.map(Paragraph::text);
    }

    public Optional<String> why() {
        return reason.map(Paragraph::text);
    }

    /** Whether the cell says that nobody knows. */
    public boolean isNotKnown() {
        return text().filter(text -> text.matches("(?i)not known\\.?")).isPresent();
    }
}
