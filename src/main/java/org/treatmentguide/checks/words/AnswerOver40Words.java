package org.treatmentguide.checks.words;

import java.util.List;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Prose;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A question whose first paragraph is not a short answer. */
public final class AnswerOver40Words implements Check {

    private static final Rule RULE = Rule.warning("answer-over-40-words");
    private static final int MOST = 40;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream()
                .filter(page -> page.type() == PageType.QUESTION)
                .flatMap(page -> Prose.paragraphs(page).limit(1))
                .filter(answer -> Words.count(answer.text()) > MOST)
                .flatMap(
                        answer ->
                                Stream.of(
                                        RULE.at(
                                                answer.place(),
                                                "The short answer has "
                                                        + Words.count(answer.text())
                                                        + " words.",
                                                "Answer in "
                                                        + MOST
                                                        + " words or fewer, and put the rest into"
                                                        + " the paragraphs below.")))
                .toList();
    }
}
