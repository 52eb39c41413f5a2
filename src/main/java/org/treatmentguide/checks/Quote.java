package org.treatmentguide.checks;

/** The author's own words, as a finding repeats them: in quotation marks, on one line, not long. */
public final class Quote {

    private static final int LONGEST = 80;

    private Quote() {}

    public static String of(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        int length = line.codePointCount(0, line.length());
        String shown =
                length <= LONGEST
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
        return whole(shown);
    }

    /** Something to copy, and so never cut. */
    public static String whole(String text) {
        return "“" + text + "”";
    }
}
