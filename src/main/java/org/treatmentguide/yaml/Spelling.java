package org.treatmentguide.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody probably meant. */
public final class Spelling {

    private Spelling() {}

    /** The nearest of the known words, if it differs by no more than a slip or two. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        var wanted = word.toLowerCase(Locale.ROOT);
        var limit = Math.max(1, Math.min(3, wanted.length() / 3));
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - wanted.length()) <= limit)
                .sorted()
                .min(Comparator.comparingInt(candidate -> distance(wanted, candidate)))
                .filter(candidate -> distance(wanted, candidate) <= limit);
    }

    /** " Did you mean …?" with a space before it, or an empty text. */
    public static String hint(String word, Collection<String> known) {
        return nearest(word, known).map(near -> " Did you mean “" + near + "”?").orElse("");
    }

    /** Changes of one letter, two swapped neighbours counting as one. */
    private static int distance(String word, String candidate) {
        var other = candidate.toLowerCase(Locale.ROOT);
        var rows = new int[word.length() + 1][other.length() + 1];
        for (var i = 0; i <= word.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                rows[i][j] = cell(rows, i, j, word, other);
            }
        }
        return rows[word.length()][other.length()];
    }

    private static int cell(int[][] rows, int i, int j, String word, String other) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        var same = word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var best =
                Math.min(rows[i - 1][j - 1] + same, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var swapped =
                i > 1
                        && j > 1
                        && word.charAt(i - 1) == other.charAt(j - 2)
                        && word.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
