package org.treatmentguide.checks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.treatmentguide.evidence.Cell;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.guide.Box;
import org.treatmentguide.guide.Field;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Place;

/** What a reader reads, wherever it is written. */
public final class Texts {

    private Texts() {}

    /** Every word of the pages and of the comparison, headings and titles included. */
    public static Stream<Paragraph> all(Guide guide, Evidence evidence) {
        return Stream.concat(guide.pages().stream().flatMap(Texts::all), comparison(evidence));
    }

    private static Stream<Paragraph> all(Page page) {
        return Stream.of(
                        field(page, "title"),
                        field(page, "description"),
                        summary(page),
                        page.facts().boxes().stream().flatMap(Texts::title),
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

    /** The points of the summary, one by one. */
    public static Stream<Paragraph> summary(Page page) {
        Field field = page.fields().get("summary");
        if (field == null || !(field.value() instanceof List<?> points)) {
            return Stream.of();
        }
        List<Place> places = field.items();
        return IntStream.range(0, points.size())
                .mapToObj(
                        i ->
                                new Paragraph(
                                        points.get(i).toString(),
                                        i < places.size() ? places.get(i) : field.place()));
    }

    /** What the cells of the comparison say in words. */
    public static Stream<Paragraph> comparison(Evidence evidence) {
        return evidence.comparison().rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .flatMap(Texts::cell);
    }

    private static Stream<Paragraph> cell(Cell cell) {
        return cell.text().map(text -> new Paragraph(text, cell.textPlace())).stream();
    }

    private static Stream<Paragraph> field(Page page, String name) {
        return page
                .value(name, String.class)
                .map(text -> new Paragraph(text, page.placeOf(name)))
                .stream();
    }

    private static Stream<Paragraph> title(Box box) {
        return box.title().map(title -> new Paragraph(title, box.place())).stream();
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
