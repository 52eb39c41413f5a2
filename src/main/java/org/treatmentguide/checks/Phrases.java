package org.treatmentguide.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds many words and phrases in a text at once, as whole words. Capitals do not matter, but
 * abbreviations such as "NICE" are matched as they are written. Each word of the text is looked up
 * once, however many phrases there are. Immutable.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

    private record Phrase<T>(String words, T value) {

        boolean standsIn(String text, int start) {
            int end = start + words.length();
            return text.regionMatches(!isAbbreviation(words), start, words, 0, words.length())
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        }
    }

    /** A phrase from its start up to its end in the text. */
    public record Match<T>(int start, int end, T value) {}

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    /**
     * @param phrases what to look for; of two that begin alike the longer one is found
     */
    public Phrases(Map<String, T> phrases) {
        phrases.forEach(
                (words, value) ->
                        byFirstWord
                                .computeIfAbsent(firstWord(words, 0), any -> new ArrayList<>())
                                .add(new Phrase<>(words, value)));
        Comparator<Phrase<T>> longestFirst =
                Comparator.comparingInt((Phrase<T> phrase) -> -phrase.words().length())
                        .thenComparing(Phrase::words);
        byFirstWord.values().forEach(list -> list.sort(longestFirst));
    }

    public boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    /** Those in the text, in order; none within another. */
    public List<Match<T>> in(String text) {
        var matches = new ArrayList<Match<T>>();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            String word = firstWord(text, at);
            int next = at + word.length();
            for (Phrase<T> phrase : byFirstWord.getOrDefault(word, List.of())) {
                if (phrase.standsIn(text, at)) {
                    next = at + phrase.words().length();
                    matches.add(new Match<>(at, next, phrase.value()));
                    break;
                }
            }
            at = next;
        }
        return matches;
    }

    private static String firstWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return lower(text.substring(from, end));
    }

    /** In small letters, and as long as before. */
    private static String lower(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() == word.length() ? lower : word;
    }

    private static boolean isAbbreviation(String words) {
        return words.length() > 1
                && words.equals(words.toUpperCase(Locale.ROOT))
                && words.chars().allMatch(Character::isLetter);
    }
}
