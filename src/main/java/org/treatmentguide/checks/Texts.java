package org.treatmentguide.checks;

import java.util.stream.Stream;
import org.treatmentguide.evidence.ComparisonRow;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;

/** What a reader reads, wherever it is written. */
public final class Texts {

    private Texts() {}

    /** Every word of the pages and of the comparison, headings and titles included. */
    public static Stream<Paragraph> all(Guide guide, Evidence evidence) {
        return Stream.concat(guide.pages().stream().flatMap(Texts::all), comparison(evidence));
    }

    private static Stream<Paragraph> all(Page page) {
        return Stream.of(
                        title(page),
                        field(page, "description"),
                        summary(page),
                        page.facts().boxes().stream().flatMap(box -> box.title().stream()),
                        Prose.all(page))
                .flatMap(texts -> texts);
    }

    /** Paragraphs, items of lists, points of the summary, and cells that hold a sentence. */
    public static Stream<Paragraph> running(Guide guide, Evidence evidence) {
        return Stream.concat(
                guide.pages().stream()
                        .flatMap(
                                page ->
                                        Stream.concat(
                                                summary(page), Cells.andParagraphs(page).stream())),
                comparison(evidence));
    }

    public static Stream<Paragraph> title(Page page) {
        return field(page, "title");
    }

    /** The points of the summary, one by one. */
    public static Stream<Paragraph> summary(Page page) {
        return field(page, "summary");
    }

    /**
     * What the comparison says in words: its questions, its cells, and why something is not known.
     */
    public static Stream<Paragraph> comparison(Evidence evidence) {
        return evidence.comparison().rows().stream().flatMap(Texts::row);
    }

    private static Stream<Paragraph> row(ComparisonRow row) {
        return Stream.concat(
                Stream.of(row.asked()),
                row.cells().values().stream()
                        .flatMap(
                                cell ->
                                        Stream.concat(
                                                cell.words().stream(), cell.reason().stream())));
    }

    private static Stream<Paragraph> field(Page page, String name) {
        return page.field(name).stream().flatMap(field -> field.texts().stream());
    }

    /** Whether it ends as a sentence does; an item such as "a drip" does not. */
    public static boolean isSentence(Paragraph paragraph) {
        String text = paragraph.text();
        int end = text.length() - 1;
        while (end > 0 && "\"”’)".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".!?:".indexOf(text.charAt(end)) >= 0;
    }
}
