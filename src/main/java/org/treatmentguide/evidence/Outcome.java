package org.treatmentguide.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.treatmentguide.report.Place;

/**
 * The record behind a number: how many people, of how many, with which treatment, by when, how
 * sure.
 *
 * @param option id of the option it belongs to; {@code other} for none of them
 * @param treatment what the people counted in {@code treated} had
 * @param comparator what the people counted in {@code compared} had; nothing where no group was
 *     compared
 * @param among who is counted, where not all who took part are: "people who had got well"
 * @param then what became of them, from its auxiliary verb: "were still well"; there with {@code
 *     among} alone
 * @param per 100 or 1,000: what all figures are out of
 * @param low lowest plausible value of {@code treated}
 * @param people how many took part
 * @param peopleNote how to say the number of people, where there is more to say
 * @param reason why it is that sure, a sentence
 * @param sources ids of references
 * @param fewerIsBetter whether a smaller figure is the better one
 * @param shownWith id of the outcome beside which this one must be shown
 */
public record Outcome(
        String id,
        String label,
        String option,
        OutcomeKind kind,
        String treatment,
        Optional<String> comparator,
        Optional<String> among,
        Optional<String> then,
        int per,
        int treated,
        OptionalInt compared,
        OptionalInt low,
        OptionalInt high,
        String time,
        int people,
        Optional<String> peopleNote,
        Certainty certainty,
        String reason,
        List<String> sources,
        Optional<String> note,
        boolean fewerIsBetter,
        Optional<String> shownWith,
        Place place) {

    /** The option of outcomes that belong to none of the options. */
    public static final String OTHER_OPTION = "other";

    public Outcome {
        sources = List.copyOf(sources);
    }

    /** How many more of the treated than of the compared; negative where there are fewer. */
    public OptionalInt difference() {
        return compared.isPresent()
                ? OptionalInt.of(treated - compared.getAsInt())
                : OptionalInt.empty();
    }

    /** How many of those treated are not counted in {@code treated}. */
    public int others() {
        return per - treated;
    }

    public boolean hasRange() {
        return low.isPresent() && high.isPresent();
    }
}
