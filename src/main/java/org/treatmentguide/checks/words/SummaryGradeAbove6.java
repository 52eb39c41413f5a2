package org.treatmentguide.checks.words;

import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A summary above grade 6: it is for those who can read no more than that today. */
public final class SummaryGradeAbove6 implements Check {

    private static final Rule RULE = Rule.warning("summary-grade-above-6");
    private static final double MOST = 6;

    /** A summary is short; the formula still says something about so many. */
    private static final int FEWEST_WORDS = 15;

    private final Readability readability;

    public SummaryGradeAbove6(WordLists words) {
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
                                        "The summary",
                                        readability.summary(page).toList(),
                                        MOST,
                                        FEWEST_WORDS)
                                        .stream())
                .toList();
    }
}
