package org.treatmentguide.markdown.page;

/**
 * Something of the data folder or the glossary that a text names.
 *
 * @param name key or id; may be unknown
 */
public record Use(Kind kind, String name) {

    /** What is named. */
    public enum Kind {
        CITATION,
        TERM,
        OUTCOME,
        PICTOGRAPH
    }
}
