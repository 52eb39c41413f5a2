package org.treatmentguide.guide;

import org.treatmentguide.report.Place;

/**
 * A heading in the text of a page: level 1 to 6, its id in the built page, its words without
 * markup.
 */
public record Heading(int level, String id, Paragraph words, Place place) {

    public String text() {
        return words.text();
    }
}
