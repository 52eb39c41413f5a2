package org.treatmentguide.checks.words;

import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Listed;
import org.treatmentguide.checks.Sentence;
import org.treatmentguide.checks.Texts;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * A word spelt as in the US. The words are those of the list {@code american}. A capital within a
 * sentence shows a name, which is spelt as its owner spells it.
 */
public final class AmericanSpelling implements Check {

    private static final Rule RULE = Rule.warning("american-spelling");

    private final Listed listed;
    private final Evidence evidence;

    public AmericanSpelling(WordLists words, Evidence evidence) {
        this.listed = new Listed(words.of("american"));
        this.evidence = evidence;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return listed.in(Texts.all(guide, evidence))
                .filter(hit -> !isName(hit))
                .map(hit -> hit.finding(RULE))
                .toList();
    }

    private static boolean isName(Listed.Hit hit) {
        return Character.isUpperCase(hit.written().charAt(0))
                && Sentence.in(hit.text().text()).stream()
                        .noneMatch(sentence -> sentence.start() == hit.start());
    }
}
