package org.treatmentguide.checks.words;

import java.util.List;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.checks.Sentence;
import org.treatmentguide.checks.Texts;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A sentence whose beginning is forgotten at its end. */
public final class SentenceOver30Words implements Check {

    private static final Rule RULE = Rule.warning("sentence-over-30-words");
    private static final int MOST = 30;

    private final Evidence evidence;

    public SentenceOver30Words(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return Texts.running(guide, evidence).flatMap(SentenceOver30Words::findings).toList();
    }

    private static Stream<Finding> findings(Paragraph paragraph) {
        if (paragraph.text().length() < 2 * MOST) {
            return Stream.of();
        }
        return Sentence.in(paragraph.text()).stream()
                .filter(sentence -> Words.count(sentence.text()) > MOST)
                .map(
                        sentence ->
                                RULE.at(
                                        paragraph.placeAt(sentence.start()),
                                        "This sentence has "
                                                + Words.count(sentence.text())
                                                + " words: "
                                                + Quote.of(sentence.text()),
                                        "Split it: one thought in each sentence, 20 words or"
                                                + " fewer."));
    }
}
