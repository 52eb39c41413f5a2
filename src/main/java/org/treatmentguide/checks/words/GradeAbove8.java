package org.treatmentguide.checks.words;

import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A page that readers of grade 8, about 14 years old, cannot read. */
public final class GradeAbove8 implements Check {

    private static final Rule RULE = Rule.warning("grade-above-8");
    private static final double MOST = 8;

    /** The formula says little about fewer. */
    private static final int FEWEST_WORDS = 100;

    private final Readability readability;

    public GradeAbove8(WordLists words) {
        this.readability = new Readability(words);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream()
                .flatMap(
                        page ->
                                Hardest.finding(
                                        RULE,
                                        "This page",
                                        readability.sentences(page).toList(),
                                        MOST,
                                        FEWEST_WORDS)
                                        .stream())
                .toList();
    }
}
