package org.treatmentguide.checks.evidence;

import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A help line that the data does not have: the link would call nobody. */
public final class UnknownHelpLine implements Check {

    private static final Rule RULE = Rule.error("unknown-help-line");

    private final Unknown unknown;

    public UnknownHelpLine(Evidence evidence) {
        this.unknown =
                Unknown.among(
                        evidence.helpLines(),
                        RULE,
                        "help line",
                        "help:",
                        "Add the line to data/help-lines.yaml.");
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean canBeAllowed() {
        return false;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream()
                .flatMap(page -> page.facts().helpLines().stream())
                .flatMap(use -> unknown.at(use.place(), use.id()).stream())
                .toList();
    }
}
