package org.treatmentguide.checks.evidence;

import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.EvidenceRules;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A source that the library does not have: the claim would stand there without it. */
public final class UnknownCitation implements Check {

    private final Unknown unknown;

    public UnknownCitation(Evidence evidence) {
        this.unknown =
                Unknown.among(
                        evidence.references(),
                        rule(),
                        "source",
                        "@",
                        "Add the source to data/references.json.");
    }

    @Override
    public Rule rule() {
        return EvidenceRules.UNKNOWN_CITATION;
    }

    @Override
    public boolean canBeAllowed() {
        return false;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream()
                .flatMap(page -> page.facts().citations().stream())
                .flatMap(use -> unknown.at(use.place(), use.key()).stream())
                .toList();
    }
}
