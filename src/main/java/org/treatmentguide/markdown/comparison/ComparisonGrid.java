package org.treatmentguide.markdown.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.treatmentguide.evidence.Cell;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.Option;
import org.treatmentguide.evidence.Outcome;
import org.treatmentguide.markdown.Typography;
import org.treatmentguide.markdown.citation.Citations;
import org.treatmentguide.markdown.html.Escape;
import org.treatmentguide.markdown.outcome.NumberSentence;
import org.treatmentguide.markdown.outcome.Outcomes;
import org.treatmentguide.markdown.page.PageContext;
import org.treatmentguide.markdown.page.Part;
import org.treatmentguide.markdown.page.Use;

/** Writes the cells of the comparison; they share the numbered sources of the page they are on. */
public final class ComparisonGrid {

    private static final String PREFIX = "grid-";

    private ComparisonGrid() {}

    /** What the cells use, row by row. */
    public static Part part(Evidence evidence) {
        var uses = new ArrayList<Use>();
        List<Option> options = evidence.optionsInOrder();
        evidence.comparison().byGroup().values().stream()
                .flatMap(List::stream)
                .forEach(
                        row ->
                                options.forEach(
                                        option -> row.cell(option).ifPresent(it -> add(it, uses))));
        return new Part(PREFIX, uses);
    }

    private static void add(Cell cell, List<Use> uses) {
        cell.outcomes().forEach(id -> uses.add(new Use(Use.Kind.OUTCOME, id)));
        cell.sources().forEach(key -> uses.add(new Use(Use.Kind.CITATION, key)));
    }

    /** How many words a reader reads in it, the questions included. */
    public static int words(Evidence evidence) {
        return evidence.comparison().byGroup().values().stream()
                .flatMap(List::stream)
                .mapToInt(
                        row ->
                                words(row.question())
                                        + evidence.optionsInOrder().stream()
                                                .flatMap(option -> row.cell(option).stream())
                                                .mapToInt(cell -> words(cell, evidence))
                                                .sum())
                .sum();
    }

    private static int words(Cell cell, Evidence evidence) {
        boolean named = cell.text().isPresent();
        return cell.text().map(ComparisonGrid::words).orElse(0)
                + cell.why().map(ComparisonGrid::words).orElse(0)
                + cell.outcomes().stream()
                        .flatMap(id -> evidence.outcomes().find(id).stream())
                        .map(it -> numbers(it, named, NumberSentence.outOf(it.treated(), it)))
                        .mapToInt(ComparisonGrid::words)
                        .sum();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** A cell: its text, its numbers, the marks of its sources. Cells must be written in order. */
    public static String html(Cell cell, PageContext page) {
        var html = new StringBuilder();
        cell.text().ifPresent(text -> paragraph(Escape.html(Typography.of(text)), html));
        cell.why().ifPresent(why -> paragraph(Escape.html(Typography.of(why)), html));
        boolean named = cell.text().isPresent();
        for (String id : cell.outcomes()) {
            page.evidence()
                    .outcomes()
                    .find(id)
                    .ifPresent(
                            it -> paragraph(numbers(it, named, Outcomes.button(it, page)), html));
        }
        int end = html.length() - "</p>\n".length();
        if (end > 0) {
            var marks = new StringBuilder();
            Citations.mark(cell.sources(), marks, page);
            html.insert(end, marks);
        }
        return html.toString();
    }

    /**
     * @param named whether to say what is counted, where the question of the row does not
     * @param treated the number of people who had the treatment, as it is to be shown
     */
    private static String numbers(Outcome outcome, boolean named, String treated) {
        String what = named ? label(outcome) : NumberSentence.with(outcome.treatment());
        var words = new StringBuilder(Escape.html(what) + ": " + treated);
        outcome.compared()
                .ifPresent(
                        number ->
                                words.append("; ")
                                        .append(Escape.html(comparator(outcome)))
                                        .append(": ")
                                        .append(NumberSentence.outOf(number, outcome)));
        return words.append(". Certainty: " + outcome.certainty().word() + ".").toString();
    }

    /** Where only some people are counted, the first of two groups has to be told by its name. */
    private static String label(Outcome outcome) {
        return outcome.among().isPresent() && outcome.compared().isPresent()
                ? outcome.label() + ", " + small(NumberSentence.with(outcome.treatment()))
                : outcome.label();
    }

    private static String comparator(Outcome outcome) {
        return small(NumberSentence.with(outcome.comparator().orElse("the other treatment")));
    }

    private static String small(String with) {
        return with.substring(0, 1).toLowerCase(Locale.ROOT) + with.substring(1);
    }

    private static void paragraph(String words, StringBuilder html) {
        html.append("<p>" + words + "</p>\n");
    }
}
