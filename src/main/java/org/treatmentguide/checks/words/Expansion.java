package org.treatmentguide.checks.words;

import java.util.List;
import java.util.Locale;
import org.treatmentguide.guide.Mark;
import org.treatmentguide.guide.Paragraph;

/**
 * An abbreviation where it stands in a text, and whether its long form stands there too: "long form
 * (LF)", "LF (long form)", or a link to the glossary.
 */
record Expansion(Paragraph text, int start, int end) {

    String letters() {
        String written = text.text().substring(start, end);
        return written.endsWith("s") ? written.substring(0, written.length() - 1) : written;
    }

    boolean standsHere() {
        return isBehindLongForm() || isBeforeLongForm() || isLinkedToGlossary();
    }

    /** The words in front of the bracket hold one that begins as the abbreviation does. */
    private boolean isBehindLongForm() {
        String words = text.text();
        if (start == 0 || words.charAt(start - 1) != '(' || !endsThere(words, end)) {
            return false;
        }
        List<String> before = Words.in(words.substring(0, start - 1));
        int most = letters().length() + 3;
        return before.subList(Math.max(0, before.size() - most), before.size()).stream()
                .anyMatch(this::beginsAlike);
    }

    private static boolean endsThere(String words, int end) {
        return end < words.length() && "),;".indexOf(words.charAt(end)) >= 0;
    }

    private boolean isBeforeLongForm() {
        String rest = text.text().substring(end);
        int close = rest.indexOf(')');
        return rest.startsWith(" (")
                && close > letters().length() + 2
                && Words.in(rest.substring(2, close)).stream().anyMatch(this::beginsAlike);
    }

    private boolean beginsAlike(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > 2
                && lower.charAt(0) == letters().toLowerCase(Locale.ROOT).charAt(0)
                && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean isLinkedToGlossary() {
        return text.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.TERM || mark.kind() == Mark.Kind.CODE)
                .anyMatch(mark -> mark.start() <= start && end <= mark.end());
    }
}
