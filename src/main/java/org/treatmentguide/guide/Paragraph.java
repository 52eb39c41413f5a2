package org.treatmentguide.guide;

import java.util.List;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.TextPlaces;

/**
 * A paragraph of running text without markup, list items and box paragraphs included.
 *
 * @param marks the citations, outcomes, terms, help lines, other links and code in it, in order
 * @param places where its characters stand in the file
 */
public record Paragraph(String text, Place place, List<Mark> marks, TextPlaces places) {

    public Paragraph {
        marks = List.copyOf(marks);
    }

    /** A text without markup, of which only its start is known. */
    public Paragraph(String text, Place place) {
        this(text, place, List.of(), TextPlaces.unknown());
    }

    /** Where the character after so many others stands. */
    public Place placeAt(int offset) {
        return places.of(offset, place);
    }
}
