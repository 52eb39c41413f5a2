package org.treatmentguide.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant by a word that does not exist. */
public final class Suggestion {

    private static final int FARTHEST = 3;

    private Suggestion() {}

    /**
     * The word that is fewest typing slips away, if any is near; upper and lower case are alike.
     */
    public static Optional<String> nearest(String word, Collection<String> words) {
        String wanted = word.toLowerCase(Locale.ROOT);
        var distance = new LevenshteinDistance(Math.min(FARTHEST, 1 + wanted.length() / 4));
        return words.stream()
                .map(known -> new Near(known, distance.apply(wanted, lower(known))))
                .filter(near -> near.slips >= 0)
                .min(Comparator.comparingInt(Near::slips).thenComparing(Near::word))
                .map(Near::word);
    }

    /** {@code Did you mean “word”?} with a blank before it, or nothing, to end a problem with. */
    public static String didYouMean(String word, Collection<String> words) {
        return nearest(word, words).map(near -> " Did you mean “" + near + "”?").orElse("");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private record Near(String word, int slips) {}
}
