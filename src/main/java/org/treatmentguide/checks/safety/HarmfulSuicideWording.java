package org.treatmentguide.checks.safety;

import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Glance;
import org.treatmentguide.checks.Listed;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.checks.Texts;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.ListedWord;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * Words about suicide that blame, or that make it sound like a success or a solution. The words are
 * those of the list {@code suicide}; one such as "only way out" counts only in a text that speaks
 * of suicide.
 */
public final class HarmfulSuicideWording implements Check {

    private static final Rule RULE = Rule.error("harmful-suicide-wording");

    private static final Glance AT_SUICIDE = Glance.at("suicid", "self-harm", "kill", "life");

    private final Listed listed;
    private final Evidence evidence;

    public HarmfulSuicideWording(WordLists words, Evidence evidence) {
        this.listed = new Listed(words.of("suicide"));
        this.evidence = evidence;
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
        return listed.anywhereIn(
                        Texts.all(guide, evidence).filter(HarmfulSuicideWording::speaksOfSuicide))
                .map(HarmfulSuicideWording::finding)
                .toList();
    }

    private static boolean speaksOfSuicide(Paragraph text) {
        return AT_SUICIDE.sees(text.text());
    }

    private static Finding finding(Listed.Hit hit) {
        ListedWord word = hit.word();
        return RULE.at(
                hit.place(),
                Quote.of(hit.written()) + " can hurt readers (" + word.reason() + ").",
                word.better().isEmpty()
                        ? "Leave it out."
                        : "Write " + Quote.whole(word.better()) + ", in the form that fits.");
    }
}
