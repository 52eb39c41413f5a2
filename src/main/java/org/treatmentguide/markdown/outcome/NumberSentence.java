package org.treatmentguide.markdown.outcome;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.treatmentguide.evidence.Outcome;
import org.treatmentguide.evidence.OutcomeKind;

/**
 * A record in plain words and in both frames: how many it concerns, how many it does not, and how
 * many more or fewer that is than with what it was compared with.
 */
public final class NumberSentence {

    /** What people do, and do not have: "with" does not go before these. */
    private static final Set<String> DOINGS =
            Set.of(
                    "adding",
                    "changing",
                    "continuing",
                    "going",
                    "having",
                    "keeping",
                    "staying",
                    "starting",
                    "stopping",
                    "switching",
                    "taking",
                    "trying",
                    "using");

    private final Outcome outcome;

    private NumberSentence(Outcome outcome) {
        this.outcome = outcome;
    }

    /** All that the figures say, to be read below the outcome's label. */
    public static String of(Outcome outcome) {
        var sentence = new NumberSentence(outcome);
        var text = new StringJoiner(" ");
        text.add(treated(outcome));
        if (outcome.hasRange()) {
            text.add(sentence.range());
        }
        if (outcome.compared().isPresent()) {
            text.add(sentence.comparison(outcome.compared().getAsInt()));
            text.add(sentence.difference(outcome.difference().getAsInt()));
        } else if (!sentence.isSaid("comparison group")) {
            text.add("There was no group to compare with.");
        }
        if (outcome.among().isEmpty()) {
            text.add(sentence.others());
        }
        return text.toString();
    }

    /** "With TMS, about 29 out of 100 people get this benefit." */
    public static String treated(Outcome outcome) {
        return arm(outcome, outcome.treatment(), outcome.treated());
    }

    /** The same sentence on either group. */
    public static String arm(Outcome outcome, String treatment, int number) {
        if (outcome.among().isPresent()) {
            return SomeSentence.of(outcome, treatment, number);
        }
        String figure = about(number, outcome) + (isDoing(treatment) ? "" : " people");
        return isBenefit(outcome)
                ? "%s, %s get this benefit.".formatted(with(treatment), figure)
                : "%s, this happens to %s.".formatted(with(treatment), figure);
    }

    /**
     * Whether the record counts people who gain something, and not those whom something befalls.
     */
    public static boolean isBenefit(Outcome outcome) {
        return outcome.kind() == OutcomeKind.BENEFIT && !outcome.fewerIsBetter();
    }

    /** "29 out of 100", "1 out of 1,000". */
    public static String outOf(int number, Outcome outcome) {
        return grouped(number) + " out of " + grouped(outcome.per());
    }

    /** Digits in groups of three: "1,371". */
    public static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private String range() {
        return "It may be as few as %s or as many as %s."
                .formatted(
                        grouped(outcome.low().getAsInt()),
                        outOf(outcome.high().getAsInt(), outcome));
    }

    private String comparison(int compared) {
        if (outcome.among().isPresent()) {
            return SomeSentence.of(outcome, comparator(), compared);
        }
        String with = with(comparator());
        String figure = about(compared, outcome);
        return isBenefit(outcome)
                ? "%s, %s %s.".formatted(with, figure, compared == 1 ? "does" : "do")
                : "%s, it happens to %s.".formatted(with, figure);
    }

    private String difference(int difference) {
        String better =
                outcome.kind() == OutcomeKind.BENEFIT
                                && outcome.fewerIsBetter()
                                && !isSaid("fewer is better")
                        ? " Fewer is better here."
                        : "";
        if (difference == 0) {
            return "So there is no difference." + better;
        }
        return "So about %s %s.%s"
                .formatted(
                        grouped(Math.abs(difference)) + (difference > 0 ? " more" : " fewer"),
                        "out of " + grouped(outcome.per()),
                        better);
    }

    /** The rest of each group, by its name: "the other 71" might be anyone. */
    private String others() {
        boolean benefit = isBenefit(outcome);
        String first = with(outcome.treatment());
        String number = outOf(outcome.others(), outcome);
        String others =
                benefit
                        ? "%s, %s %s not get this benefit."
                                .formatted(first, number, outcome.others() == 1 ? "does" : "do")
                        : "%s, it does not happen to %s.".formatted(first, number);
        if (outcome.compared().isEmpty()) {
            return others;
        }
        int rest = outcome.per() - outcome.compared().getAsInt();
        String second = with(comparator());
        return others
                + (benefit
                        ? " %s, %s %s not."
                                .formatted(second, grouped(rest), rest == 1 ? "does" : "do")
                        : " %s, it does not happen to %s.".formatted(second, grouped(rest)));
    }

    private String comparator() {
        return outcome.comparator().orElse("the other treatment");
    }

    private boolean isSaid(String words) {
        return outcome.note().orElse("").toLowerCase(Locale.ROOT).contains(words);
    }

    /** None and all are exact. */
    private static String about(int number, Outcome outcome) {
        boolean exact = number == 0 || number == outcome.per();
        return (exact ? "" : "about ") + outOf(number, outcome);
    }

    /** "With TMS"; "Among people adding TMS". */
    public static String with(String treatment) {
        return (isDoing(treatment) ? "Among people " : "With ") + treatment;
    }

    static boolean isDoing(String treatment) {
        return DOINGS.contains(treatment.split(" ", 2)[0].toLowerCase(Locale.ROOT));
    }
}
