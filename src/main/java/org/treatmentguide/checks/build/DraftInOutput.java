package org.treatmentguide.checks.build;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A draft that the site holds all the same: readers would take it for finished. */
public final class DraftInOutput implements BuildCheck {

    private static final Rule RULE = Rule.error("draft-in-output");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Outcome outcome) {
        Set<String> explained =
                outcome.fates().stream()
                        .filter(SourceFate::isPublished)
                        .map(SourceFate::file)
                        .collect(Collectors.toSet());
        return outcome.fates().stream()
                .filter(fate -> fate.fate() == SourceFate.Fate.DRAFT)
                .filter(fate -> outcome.written().contains(fate.address()))
                .filter(fate -> !explained.contains(fate.address()))
                .map(DraftInOutput::finding)
                .toList();
    }

    private static Finding finding(SourceFate draft) {
        return RULE.at(
                draft.place(),
                "This page is a draft, but the site holds it as " + Quote.of(draft.address()) + ".",
                "Set “status: published” if it is finished; if it is not, find the template that"
                        + " writes it.");
    }
}
