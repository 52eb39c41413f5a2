package org.treatmentguide.checks.words;

import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Listed;
import org.treatmentguide.checks.Texts;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A label for people, or a name that frightens. The words are those of the list {@code labels}. */
public final class LabelForPeople implements Check {

    private static final Rule RULE = Rule.warning("label-for-people");

    private final Listed listed;
    private final Evidence evidence;

    public LabelForPeople(WordLists words, Evidence evidence) {
        this.listed = new Listed(words.of("labels"));
        this.evidence = evidence;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return listed.in(Texts.all(guide, evidence)).map(hit -> hit.finding(RULE)).toList();
    }
}
