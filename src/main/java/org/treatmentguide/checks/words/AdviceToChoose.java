package org.treatmentguide.checks.words;

import java.util.List;
import java.util.regex.Pattern;
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
 * Advice to choose, take or try: the guide describes, and the reader decides. The words are those
 * of the list {@code advice}.
 */
public final class AdviceToChoose implements Check {

    private static final Rule RULE = Rule.warning("advice-to-choose");

    /** "Nobody can say which is the best choice" is no advice. */
    private static final Pattern DENIED =
            Pattern.compile(
                    "\\b(?:not|never|nobody|no one|cannot|whether)\\b|n['’]t\\b",
                    Pattern.CASE_INSENSITIVE);

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
        return listed.in(Texts.all(guide, evidence))
                .filter(hit -> !isDenied(hit))
                .map(hit -> hit.finding(RULE))
                .toList();
    }

    private static boolean isDenied(Listed.Hit hit) {
        return Sentence.in(hit.text().text()).stream()
                .filter(sentence -> sentence.holds(hit.end()))
                .anyMatch(
                        sentence ->
                                sentence.isQuestion()
                                        || DENIED.matcher(
                                                        hit.text()
                                                                .text()
                                                                .substring(
                                                                        sentence.start(),
                                                                        hit.start()))
                                                .find());
    }
}
