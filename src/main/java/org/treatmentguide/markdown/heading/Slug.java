package org.treatmentguide.markdown.heading;

import java.util.Locale;

/** Makes ids from words. */
public final class Slug {

    private Slug() {}

    /** The id that GitHub gives a heading: lower case, no punctuation, hyphens for blanks. */
    public static String ofHeading(String text) {
        String slug =
                text.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}_ -]", "")
                        .replace(' ', '-');
        return slug.isEmpty() ? "section" : slug;
    }

    /**
     * The id of a glossary entry: words joined by single hyphens; brackets and what they hold left
     * out.
     */
    public static String ofTerm(String text) {
        String slug =
                text.toLowerCase(Locale.ROOT)
                        .replaceAll("\\([^()]*\\)", " ")
                        .replaceAll("[’']", "")
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "term" : slug;
    }
}
