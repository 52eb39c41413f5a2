package org.treatmentguide.markdown.page;

/**
 * How a text is set into a page that holds others too. A text is parsed once and may stand on
 * several pages, so this is known only when it is finished.
 *
 * @param prefix what all its ids start with there, also those that authors chose
 * @param deeper how many levels its headings are moved down
 */
public record Inlay(String prefix, int deeper) {

    /** A text where its author meant it to stand. */
    public static final Inlay NONE = new Inlay("", 0);

    private static final int DEEPEST = 6;

    /** What a text uses, with the ids that it has there. */
    public Part of(Part part) {
        return prefix.isEmpty() ? part : new Part(prefix + part.prefix(), part.uses());
    }

    int level(int level) {
        return Math.min(DEEPEST, level + deeper);
    }
}
