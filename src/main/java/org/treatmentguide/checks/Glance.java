package org.treatmentguide.checks;

import java.util.List;
import java.util.Locale;

/**
 * A quick look at a text before a slow one: whether any of the words that a pattern needs stands in
 * it at all. Most paragraphs have none, and ten thousand pages have many paragraphs.
 */
public final class Glance {

    private final List<String> words;

    private Glance(List<String> words) {
        this.words = words;
    }

    /**
     * @param words parts of words, in small letters; every text that the pattern matches has one
     */
    public static Glance at(String... words) {
        return new Glance(List.of(words));
    }

    /** Capitals do not matter. */
    public boolean sees(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }

    /** Whether there are at least so many digits. */
    public static boolean seesDigits(int number, String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < number; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits++;
            }
        }
        return digits >= number;
    }
}
