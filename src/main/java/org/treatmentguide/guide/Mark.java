package org.treatmentguide.guide;

import org.treatmentguide.report.Place;

/**
 * A part of a text that is more than words: it names a source, a record, a term or a page, or it is
 * code.
 *
 * @param name key or id, as written; the target of a link; empty for code
 * @param start how many characters of the text stand before it
 * @param end where it ends in the text; the same as the start for a citation, which has no words
 */
public record Mark(Kind kind, String name, int start, int end, Place place) {

    /** What a mark names. */
    public enum Kind {
        CITATION,
        OUTCOME,
        TERM,
        HELP,
        LINK,
        CODE
    }
}
