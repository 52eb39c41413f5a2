package org.treatmentguide.report;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Finds the word that somebody probably meant; upper and lower case are alike. Immutable.
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

    private static final Comparator<String> BY_LETTER =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();

    private final List<String> words;
    private final List<String> byEnding;

    private Nearest(Collection<String> words) {
        var sorted = new TreeSet<>(BY_LETTER);
        sorted.addAll(words);
        this.words = List.copyOf(sorted);
        this.byEnding = this.words.stream().map(StringUtils::reverse).sorted(BY_LETTER).toList();
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
                        around(byEnding, StringUtils.reverse(wrong)).map(StringUtils::reverse))
                .distinct()
                .filter(word -> Math.abs(word.length() - wrong.length()) <= slips)
                .map(word -> new Candidate(word, distance(lower(word), lower(wrong))))
                .filter(candidate -> candidate.distance() <= slips)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** {@code Did you mean “word”?} with a blank before it, or nothing, to end a problem with. */
    public String didYouMean(String wrong) {
        return to(wrong).map(word -> " Did you mean “" + word + "”?").orElse("");
    }

    private static Stream<String> around(List<String> sorted, String word) {
        int found = Collections.binarySearch(sorted, word, BY_LETTER);
        int middle = found < 0 ? -found - 1 : found;
        int from = Math.max(0, middle - NEIGHBOURS);
        int to = Math.min(sorted.size(), middle + NEIGHBOURS);
        return sorted.subList(from, to).stream();
    }

    /** Letters to add, drop, change or swap with their neighbour. */
    static int distance(String one, String other) {
        // Paths are long and mostly alike, and the library compares each letter with each.
        int start = StringUtils.getCommonPrefix(one, other).length();
        String rest = StringUtils.reverse(one.substring(start));
        String otherRest = StringUtils.reverse(other.substring(start));
        int end = StringUtils.getCommonPrefix(rest, otherRest).length();
        return DISTANCE.apply(rest.substring(end), otherRest.substring(end));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
