package org.treatmentguide.checks.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.treatmentguide.checks.Phrases;
import org.treatmentguide.checks.Sentence;
import org.treatmentguide.checks.Texts;
import org.treatmentguide.evidence.ListedWord;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;

/**
 * Measures how hard texts are to read. The names of the list {@code names}, which no plain word can
 * replace, count as one word of two syllables; so does a name's plural. A number counts as one word
 * of one. Safe for use by many threads.
 */
public final class Readability {

    private static final int SYLLABLES_OF_A_NAME = 2;

    private final Phrases<String> names;

    /** A guide says few words, and says them often. */
    private final Map<String, Integer> syllables = new ConcurrentHashMap<>();

    public Readability(WordLists words) {
        Map<String, String> phrases = new HashMap<>();
        for (ListedWord name : words.of("names")) {
            phrases.put(name.phrase(), name.phrase());
            phrases.put(name.phrase() + "s", name.phrase());
        }
        this.names = new Phrases<>(phrases);
    }

    /** The running text of a page; items of lists that are no sentences do not count. */
    public Reading ofText(Page page) {
        return sentences(page).map(Part::reading).reduce(Reading.NOTHING, Reading::and);
    }

    /** The points of its summary. */
    public Reading ofSummary(Page page) {
        return summary(page).map(Part::reading).reduce(Reading.NOTHING, Reading::and);
    }

    /** A sentence, the paragraph that it stands in, and how hard it is. */
    record Part(Paragraph paragraph, Sentence sentence, Reading reading) {}

    Stream<Part> sentences(Page page) {
        return page.facts().paragraphs().stream().filter(Texts::isSentence).flatMap(this::parts);
    }

    Stream<Part> summary(Page page) {
        return Texts.summary(page).flatMap(this::parts);
    }

    private Stream<Part> parts(Paragraph paragraph) {
        return Sentence.in(paragraph.text()).stream()
                .map(sentence -> new Part(paragraph, sentence, of(sentence.text())))
                .filter(part -> part.reading().words() > 0);
    }

    Reading of(String sentence) {
        int words = 0;
        int all = 0;
        int start = 0;
        for (Phrases.Match<String> name : names.in(sentence)) {
            List<String> before = Words.in(sentence.substring(start, name.start()));
            words += before.size() + 1;
            all += before.stream().mapToInt(this::syllables).sum() + SYLLABLES_OF_A_NAME;
            start = name.end();
        }
        List<String> rest = Words.in(sentence.substring(start));
        words += rest.size();
        all += rest.stream().mapToInt(this::syllables).sum();
        return new Reading(1, words, all);
    }

    private int syllables(String word) {
        return syllables.computeIfAbsent(word, Readability::counted);
    }

    /** Each part of a word with hyphens. */
    private static int counted(String word) {
        int sum = 0;
        for (String part : word.split("[-–—/]")) {
            sum += part.isEmpty() ? 0 : Syllables.in(part);
        }
        return Math.max(1, sum);
    }
}
