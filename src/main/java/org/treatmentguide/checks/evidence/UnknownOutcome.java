package org.treatmentguide.checks.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.EvidenceRules;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A number, a pictograph or a story that names a record which is not there. */
public final class UnknownOutcome implements Check {

    private static final String EXPECTED = "expectedOutcome";
    private static final String FIX = "Add the record to data/outcomes.yaml.";

    private final Unknown inText;
    private final Unknown inPicture;
    private final Unknown inHeader;

    public UnknownOutcome(Evidence evidence) {
        this.inText = unknown(evidence, "outcome:");
        this.inPicture = unknown(evidence, "pictograph:");
        this.inHeader = unknown(evidence, "");
    }

    private Unknown unknown(Evidence evidence, String written) {
        return Unknown.among(evidence.outcomes(), rule(), "outcome", written, FIX);
    }

    @Override
    public Rule rule() {
        return EvidenceRules.UNKNOWN_OUTCOME;
    }

    @Override
    public boolean canBeAllowed() {
        return false;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream().flatMap(this::findings).toList();
    }

    private Stream<Finding> findings(Page page) {
        return Stream.of(
                        page.facts().outcomes().stream()
                                .flatMap(use -> inText.at(use.place(), use.id()).stream()),
                        page.facts().pictographs().stream()
                                .flatMap(use -> inPicture.at(use.place(), use.id()).stream()),
                        page.value(EXPECTED, String.class).stream()
                                .flatMap(id -> inHeader.at(page.placeOf(EXPECTED), id).stream()))
                .flatMap(findings -> findings);
    }
}
