package org.treatmentguide.checks.words;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word, about right. No library for it on Maven Central is kept
 * up. The way is the one of Greg Fast's {@code Lingua::EN::Syllable} (CPAN), which most of them
 * follow: each group of vowels is a syllable, less those that are silent, plus those that are
 * spoken apart.
 */
final class Syllables {

    private static final Map<String, Integer> EXCEPTIONS =
            Map.ofEntries(
                    Map.entry("anyone", 3),
                    Map.entry("area", 3),
                    Map.entry("areas", 3),
                    Map.entry("business", 2),
                    Map.entry("every", 2),
                    Map.entry("everyone", 3),
                    Map.entry("everything", 3),
                    Map.entry("eye", 1),
                    Map.entry("eyes", 1),
                    Map.entry("evening", 2),
                    Map.entry("idea", 3),
                    Map.entry("ideas", 3),
                    Map.entry("maybe", 2),
                    Map.entry("medicine", 3),
                    Map.entry("people", 2),
                    Map.entry("someone", 2),
                    Map.entry("something", 2),
                    Map.entry("sometimes", 2),
                    Map.entry("somewhere", 2));

    /** An e that nobody hears: at the end, in "times" and "helped", in "safely" and "careful". */
    private static final Pattern SILENT =
            Pattern.compile(
                    "(?<![aeiouy])(?<![^aeiouylr]l)e$"
                            + "|(?<=[aeiou])e$"
                            + "|(?<![aeiouysxzcg])(?<!ch|sh)(?<![^aeiouylr]l)es$"
                            + "|(?<![aeiouytd])(?<![^aeiouylr]l)ed$"
                            + "|(?<=[bcdfgkmnprstvz])e(?=(?:ly|ful|fully|less|lessly|ness)$)"
                            + "|(?<=[bcdfgkmnprstvz])e(?=ments?$)");

    /** Vowels that stand together and are spoken apart, as in "trial", "create" and "going". */
    private static final Pattern APART =
            Pattern.compile(
                    "(?<![ctsg])ia|(?<=[ct])ia(?=t)|(?<![cstgx]|ll)io|iu|ii|ie(?=t|nc)|(?<=[ld])ie(?=nt)"
                            + "|(?<=cr)ea(?=t)|(?<=r)ea(?=c|l[^mt])|eo(?!u|p)|eu(?=m$)|(?<=[^c])oe(?=t)"
                            + "|(?<![gq])ua(?=l|t|r)|(?<![gq])ui(?=ng|ty|d$)|(?<=[^aeiouy])uou"
                            + "|(?<=[aeouy])i(?=ng)|(?<=[aeiou])y(?=[aeiou])|(?<=[^aeiou])ism|(?<=[ds])nt$");

    private Syllables() {}

    /** At least one; for letters in any case. */
    static int in(String word) {
        String letters = letters(word);
        Integer known = EXCEPTIONS.get(letters);
        if (known != null) {
            return known;
        }
        String spoken = SILENT.matcher(letters).replaceAll("");
        int groups = groups(spoken.isEmpty() ? letters : spoken);
        int apart = (int) APART.matcher(letters).results().count();
        return Math.max(1, groups + apart);
    }

    private static String letters(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        var letters = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isLetter(lower.charAt(i))) {
                letters.append(lower.charAt(i));
            }
        }
        return letters.toString();
    }

    private static int groups(String letters) {
        int groups = 0;
        boolean before = false;
        for (int i = 0; i < letters.length(); i++) {
            boolean vowel = "aeiouyéè".indexOf(letters.charAt(i)) >= 0;
            groups += vowel && !before ? 1 : 0;
            before = vowel;
        }
        return groups;
    }
}
