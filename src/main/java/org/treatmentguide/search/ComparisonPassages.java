package org.treatmentguide.search;

import java.util.List;
import java.util.StringJoiner;
import org.treatmentguide.evidence.Cell;
import org.treatmentguide.evidence.ComparisonRow;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.Outcome;
import org.treatmentguide.markdown.Typography;

/** A passage for each question of the comparison. */
final class ComparisonPassages {

    /** What the ids of rows start with on the page. */
    private static final String ROW = "row-";

    private final Evidence evidence;

    ComparisonPassages(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Passage> all() {
        return evidence.comparison().rows().stream().map(this::passage).toList();
    }

    private Passage passage(ComparisonRow row) {
        var text = new StringJoiner(" ");
        evidence.optionsInOrder()
                .forEach(
                        option ->
                                row.cell(option)
                                        .ifPresent(cell -> text.add(words(option.name(), cell))));
        return new Passage(
                Typography.of(row.question()), ROW + row.id(), Typography.of(text.toString()));
    }

    private String words(String option, Cell cell) {
        var words = new StringJoiner(" ", option + ": ", "");
        cell.text().ifPresent(words::add);
        cell.why().ifPresent(words::add);
        for (String id : cell.outcomes()) {
            evidence.outcomes().find(id).map(Outcome::label).ifPresent(it -> words.add(it + "."));
        }
        return words.toString();
    }
}
