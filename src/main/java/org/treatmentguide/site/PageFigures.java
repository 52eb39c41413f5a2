package org.treatmentguide.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatmentguide.checks.words.Readability;
import org.treatmentguide.checks.words.Reading;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Facts;
import org.treatmentguide.guide.Page;

/**
 * How long and how hard a page is, and how often it uses what the guide knows.
 *
 * @param words all that a reader reads
 * @param grade Flesch-Kincaid grade of its running text
 * @param summaryGrade that of the summary, where it has one
 * @param wordsPerSentence on average, in the running text
 */
public record PageFigures(
        String address,
        int words,
        double grade,
        Optional<Double> summaryGrade,
        double wordsPerSentence,
        int citations,
        int outcomes,
        int terms) {

    /** Of every page, sorted by address. */
    static List<PageFigures> of(GuideTexts texts, WordLists lists) {
        var readability = new Readability(lists);
        return texts.guide().pages().stream()
                .map(page -> of(page, texts.of(page).words(), readability))
                .sorted((one, other) -> one.address().compareTo(other.address()))
                .toList();
    }

    private static PageFigures of(Page page, int words, Readability readability) {
        Reading text = readability.ofText(page);
        Facts facts = page.facts();
        return new PageFigures(
                page.address(),
                words,
                text.grade(),
                page.field("summary").map(any -> readability.ofSummary(page).grade()),
                text.wordsPerSentence(),
                facts.citations().size(),
                facts.outcomes().size(),
                facts.terms().size());
    }

    /** The heads of a table of pages. */
    public static List<String> heads() {
        return List.of(
                "page",
                "words",
                "grade",
                "summary grade",
                "words a sentence",
                "citations",
                "outcomes",
                "terms");
    }

    /** A row of that table. */
    public List<String> row() {
        return Stream.of(
                        address,
                        words,
                        grade,
                        summaryGrade.map(String::valueOf).orElse("-"),
                        wordsPerSentence,
                        citations,
                        outcomes,
                        terms)
                .map(String::valueOf)
                .toList();
    }

    /** The same for programs; a page without a summary has no {@code summaryGrade}. */
    public Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        values.put("page", address);
        values.put("words", words);
        values.put("grade", grade);
        summaryGrade.ifPresent(it -> values.put("summaryGrade", it));
        values.put("wordsPerSentence", wordsPerSentence);
        values.put("citations", citations);
        values.put("outcomes", outcomes);
        values.put("terms", terms);
        return values;
    }
}
