package org.treatmentguide.checks.markup;

import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Table;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A table that does not say what it shows. */
public final class TableWithoutCaption implements Check {

    private static final Rule RULE = Rule.error("table-without-caption");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream()
                .flatMap(page -> page.facts().tables().stream())
                .filter(table -> table.caption().filter(caption -> !caption.isBlank()).isEmpty())
                .map(TableWithoutCaption::finding)
                .toList();
    }

    private static Finding finding(Table table) {
        return RULE.at(
                table.place(),
                "This table has no caption, so nothing says what it shows.",
                "Write the caption in square brackets on the line right below the table, such as"
                        + " “[What each treatment costs]”.");
    }
}
