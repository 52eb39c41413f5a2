package org.treatmentguide.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether the figures in a text agree with a record. The record holds whole numbers, already
 * rounded, and the text must give the same ones, in digits or words; "about" may stand before any
 * of them and changes nothing. {@code docs/evidence.md} lists what may be said of a record.
 */
public final class Figures {

    private final Outcome outcome;

    private Figures(Outcome outcome) {
        this.outcome = outcome;
    }

    /** Whether the text has a figure at all. */
    public static boolean standIn(String text) {
        return !FigureText.in(text).isEmpty();
    }

    /**
     * What a text says that the record does not, as a sentence; nothing where they agree, or where
     * the text has no figure.
     */
    public static Optional<String> difference(String text, Outcome outcome) {
        var figures = new Figures(outcome);
        return FigureText.in(text).stream()
                .flatMap(figure -> figures.difference(figure).stream())
                .findFirst();
    }

    /** What the record says, as a sentence for messages. */
    public static String recordOf(Outcome outcome) {
        var words = new StringBuilder();
        words.append(outOf(outcome.treated(), outcome))
                .append(" with ")
                .append(outcome.treatment());
        outcome.compared()
                .ifPresent(
                        number ->
                                words.append(" and ")
                                        .append(outOf(number, outcome))
                                        .append(" with ")
                                        .append(outcome.comparator().orElse("the comparison")));
        if (outcome.hasRange()) {
            words.append(", range ")
                    .append(outcome.low().getAsInt())
                    .append(" to ")
                    .append(outcome.high().getAsInt());
        }
        return words.toString();
    }

    private Optional<String> difference(Figure figure) {
        if (figure.per().isPresent() && figure.per().getAsInt() != outcome.per()) {
            return Optional.of(
                    "“"
                            + figure.written()
                            + "” is out of "
                            + grouped(figure.per().getAsInt())
                            + ", not out of "
                            + grouped(outcome.per())
                            + record());
        }
        return agrees(figure) ? Optional.empty() : Optional.of(differing(figure));
    }

    private boolean agrees(Figure figure) {
        if (figure.to().isPresent()) {
            return figure.sense() == Figure.Sense.COUNT
                    && figure.isRange(outcome.low(), outcome.high());
        }
        return switch (figure.sense()) {
            case COUNT -> counts().stream().anyMatch(figure::is);
            case MORE -> figure.is(positive(1));
            case FEWER -> figure.is(positive(-1));
            case OTHERS -> others().stream().anyMatch(figure::is);
            case AT_LEAST -> figure.is(outcome.low());
            case AT_MOST -> figure.is(outcome.high());
            case BELOW -> outcome.treated() == 0 && figure.is(1);
            case LOOSE -> false;
            case PEOPLE -> figure.is(outcome.people()) || counts().stream().anyMatch(figure::is);
        };
    }

    /** The figures that may stand without a word: the two groups, and those not counted in them. */
    private List<Integer> counts() {
        return outcome.compared().isPresent()
                ? List.of(
                        outcome.treated(),
                        outcome.compared().getAsInt(),
                        outcome.others(),
                        outcome.per() - outcome.compared().getAsInt())
                : List.of(outcome.treated(), outcome.others());
    }

    private List<Integer> others() {
        return outcome.compared().isPresent()
                ? List.of(outcome.others(), outcome.per() - outcome.compared().getAsInt())
                : List.of(outcome.others());
    }

    private OptionalInt positive(int sign) {
        var difference = outcome.difference();
        return difference.isPresent() && difference.getAsInt() * sign >= 0
                ? OptionalInt.of(Math.abs(difference.getAsInt()))
                : OptionalInt.empty();
    }

    private String differing(Figure figure) {
        var reason =
                switch (figure.sense()) {
                    case LOOSE, BELOW -> "“%s” does not give the figure; the record does";
                    case AT_LEAST, AT_MOST -> "“%s” is no end of the record's range";
                    case MORE, FEWER -> "“%s” is not the difference between the groups";
                    default ->
                            figure.to().isPresent()
                                    ? "“%s” is not the range of the record"
                                    : "“%s” is not in the record";
                };
        return reason.formatted(figure.written()) + record();
    }

    private String record() {
        return ": " + recordOf(outcome) + ".";
    }

    private static String outOf(int number, Outcome outcome) {
        return grouped(number) + " out of " + grouped(outcome.per());
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
