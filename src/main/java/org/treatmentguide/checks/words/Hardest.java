package org.treatmentguide.checks.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** Tells of a text that is too hard, at its hardest sentence. */
final class Hardest {

    /** "Antidepressants differ." is a hard sentence by its figures, and by nothing else. */
    private static final int FEWEST_WORDS = 6;

    private Hardest() {}

    /**
     * @param what the text, as a finding calls it
     * @param most the grade that it may have
     * @param fewestWords how many words a text needs to be measured
     */
    static Optional<Finding> finding(
            Rule rule, String what, List<Readability.Part> parts, double most, int fewestWords) {
        Reading all =
                parts.stream().map(Readability.Part::reading).reduce(Reading.NOTHING, Reading::and);
        if (all.words() < fewestWords || all.grade() <= most) {
            return Optional.empty();
        }
        return parts.stream()
                .filter(part -> part.reading().words() >= FEWEST_WORDS)
                .max(Comparator.comparingDouble(part -> part.reading().grade()))
                .map(part -> finding(rule, what, all, part));
    }

    private static Finding finding(Rule rule, String what, Reading all, Readability.Part hardest) {
        return rule.at(
                hardest.paragraph().placeAt(hardest.sentence().start()),
                what
                        + " reads at grade "
                        + all.grade()
                        + ". The hardest sentence has grade "
                        + hardest.reading().grade()
                        + ": "
                        + Quote.of(hardest.sentence().text()),
                "Use shorter words and shorter sentences, here first.");
    }
}
