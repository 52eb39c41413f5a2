package org.treatmentguide.checks.words;

import java.util.List;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Prose;
import org.treatmentguide.checks.Sentence;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A paragraph that looks like work before it is read. */
public final class ParagraphTooLong implements Check {

    private static final Rule RULE = Rule.warning("paragraph-too-long");
    private static final int MOST_SENTENCES = 4;
    private static final int MOST_WORDS = 80;

    /** Five short sentences are no wall of text. */
    private static final int FEW_WORDS = 40;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream()
                .flatMap(Prose::paragraphs)
                .flatMap(ParagraphTooLong::finding)
                .toList();
    }

    private static Stream<Finding> finding(Paragraph paragraph) {
        int sentences = Sentence.in(paragraph.text()).size();
        int words = Words.count(paragraph.text());
        if (words <= FEW_WORDS || sentences <= MOST_SENTENCES && words <= MOST_WORDS) {
            return Stream.of();
        }
        return Stream.of(
                RULE.at(
                        paragraph.place(),
                        "This paragraph has " + sentences + " sentences and " + words + " words.",
                        "Split it, or make it a list: "
                                + MOST_SENTENCES
                                + " sentences and "
                                + MOST_WORDS
                                + " words at most."));
    }
}
