package org.treatmentguide.guide;

import java.util.List;
import org.treatmentguide.report.Place;

/**
 * A paragraph of running text without markup, list items and box paragraphs included.
 *
 * @param marks the citations, outcomes, terms, help lines, other links and code in it, in order
 */
public record Paragraph(String text, Place place, List<Mark> marks) {

    public Paragraph {
        marks = List.copyOf(marks);
    }

    public Paragraph(String text, Place place) {
        this(text, place, List.of());
    }
}
