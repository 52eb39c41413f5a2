package org.treatmentguide.evidence;

import java.util.List;
import java.util.Optional;
import org.treatmentguide.report.Place;

/**
 * What the comparison says about one option on one question: a text, records of numbers, or both.
 *
 * @param why the reason where the text is "Not known"
 * @param outcomes ids of outcomes
 * @param sources ids of references
 * @param textPlace where the text starts; the cell where it has none
 */
public record Cell(
        Optional<String> text,
        List<String> outcomes,
        List<String> sources,
        Optional<String> why,
        Place place,
        Place textPlace) {

    public Cell {
        outcomes = List.copyOf(outcomes);
        sources = List.copyOf(sources);
    }

    /** Whether the cell says that nobody knows. */
    public boolean isNotKnown() {
        return text.filter(words -> words.matches("(?i)not known\\.?")).isPresent();
    }
}
