package org.treatmentguide.checks;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the word that somebody probably meant. Immutable.
 *
 * <p>A misspelt word still shares its beginning or its end with the right one, so only the
 * neighbours in the sorted list, and in the list sorted by the reversed words, are compared. A
 * guide of ten thousand pages with a wrong link on each is then checked as fast per page as a small
 * one.
 */
public final class Nearest {

    /** How many neighbours are compared on each side. */
    private static final int NEIGHBOURS = 20;

    private static final int MOST_SLIPS = 4;

    private final List<String> words;
    private final List<String> byEnding;

    private Nearest(Collection<String> words) {
        this.words = List.copyOf(new TreeSet<>(words));
        this.byEnding = this.words.stream().map(Nearest::reversed).sorted().toList();
    }

    public static Nearest in(Collection<String> words) {
        return new Nearest(words);
    }

    /** How many slips a word of that length may have and still be meant. */
    public static int slips(String word) {
        return Math.min(MOST_SLIPS, 1 + word.length() / 5);
    }

    /** The nearest word, if one is near enough to be meant; of two as near, the first by letter. */
    public Optional<String> to(String wrong) {
        return to(wrong, slips(wrong));
    }

    /** The nearest word that is at most so many slips away. */
    public Optional<String> to(String wrong, int slips) {
        record Candidate(String word, int distance) {}
        return Stream.concat(
                        around(words, wrong),
                        around(byEnding, reversed(wrong)).map(Nearest::reversed))
                .distinct()
                .filter(word -> Math.abs(word.length() - wrong.length()) <= slips)
                .map(word -> new Candidate(word, distanceIgnoringCase(word, wrong)))
                .filter(candidate -> candidate.distance() <= slips)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private static Stream<String> around(List<String> sorted, String word) {
        int found = Collections.binarySearch(sorted, word);
        int middle = found < 0 ? -found - 1 : found;
        int from = Math.max(0, middle - NEIGHBOURS);
        int to = Math.min(sorted.size(), middle + NEIGHBOURS);
        return sorted.subList(from, to).stream();
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    private static int distanceIgnoringCase(String one, String other) {
        return distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }

    /** Letters to add, drop, change or swap with their neighbour. */
    static int distance(String one, String other) {
        int start = shared(one, other);
        String rest = one.substring(start);
        String otherRest = other.substring(start);
        int end = shared(reversed(rest), reversed(otherRest));
        return distanceOfUnlike(
                rest.substring(0, rest.length() - end),
                otherRest.substring(0, otherRest.length() - end));
    }

    /** How many letters they have in common at their beginning. */
    private static int shared(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int distanceOfUnlike(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, 1 + Math.min(last[j], row[j - 1]));
                if (areSwapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private static boolean areSwapped(String one, int i, String other, int j) {
        return i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
