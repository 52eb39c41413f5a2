package org.treatmentguide.markdown.outcome;

import org.treatmentguide.evidence.Outcome;

/**
 * A group of a record that counts only some people, in both frames: "Of 100 people who had got well
 * with TMS, about 67 were still well and 33 were not." The record says who (its {@code among}), so
 * that no reader takes them for everyone who had the treatment.
 */
final class SomeSentence {

    private SomeSentence() {}

    /** For a record that has {@code among} and {@code then}. */
    static String of(Outcome outcome, String treatment, int number) {
        String then = outcome.then().orElseThrow();
        String verb = then.split(" ", 2)[0];
        boolean exact = number == 0 || number == outcome.per();
        return "Of %s %s %s %s, %s%s %s and %s %s not."
                .formatted(
                        NumberSentence.grouped(outcome.per()),
                        outcome.among().orElseThrow(),
                        NumberSentence.isDoing(treatment) ? "and" : "with",
                        treatment,
                        exact ? "" : "about ",
                        NumberSentence.grouped(number),
                        then,
                        NumberSentence.grouped(outcome.per() - number),
                        verb);
    }
}
