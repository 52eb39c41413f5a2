package org.treatmentguide.checks.words;

import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * Advice to choose, take or try: the guide describes, and the reader decides. The words are those
 * of the list {@code advice}.
 */
public final class AdviceToChoose implements Check {

    private static final Rule RULE = Rule.warning("advice-to-choose");

    private final Listed listed;
    private final Evidence evidence;

    public AdviceToChoose(WordLists words, Evidence evidence) {
        this.listed = new Listed(words.of("advice"));
        this.evidence = evidence;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        if (listed.isEmpty()) {
            return List.of();
        }
        return Texts.all(guide, evidence)
                .flatMap(listed::in)
                .map(hit -> hit.finding(RULE))
                .toList();
    }
}
