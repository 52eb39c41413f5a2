package org.treatmentguide.markdown.comparison;

import java.util.ArrayList;
import java.util.List;
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

    /** A cell: its text, its numbers, the marks of its sources. Cells must be written in order. */
    public static String html(Cell cell, PageContext page) {
        var html = new StringBuilder();
        cell.text().ifPresent(text -> paragraph(Escape.html(Typography.of(text)), html));
        cell.why().ifPresent(why -> paragraph(Escape.html(Typography.of(why)), html));
        for (String id : cell.outcomes()) {
            page.evidence().outcomes().find(id).ifPresent(it -> paragraph(numbers(it), html));
        }
        int end = html.length() - "</p>\n".length();
        if (end > 0) {
            var marks = new StringBuilder();
            Citations.mark(cell.sources(), marks, page);
            html.insert(end, marks);
        }
        return html.toString();
    }

    private static String numbers(Outcome outcome) {
        String compared =
                outcome.compared().stream()
                        .mapToObj(
                                number ->
                                        "; with "
                                                + outcome.comparator().orElse("the other group")
                                                + " "
                                                + NumberSentence.outOf(number, outcome))
                        .findFirst()
                        .orElse("");
        return Escape.html(outcome.label())
                + ": "
                + Outcomes.button(outcome)
                + Escape.html(compared);
    }

    private static void paragraph(String words, StringBuilder html) {
        html.append("<p>" + words + "</p>\n");
    }
}
