package org.treatmentguide.evidence;

import java.util.ArrayList;
import java.util.List;
import org.treatmentguide.report.Finding;
import org.treatmentguide.yaml.Row;

/** What cannot be true of an outcome, or is only half told. */
final class OutcomeFaults {

    private final Outcome outcome;
    private final Row row;
    private final List<Finding> faults = new ArrayList<>();

    private OutcomeFaults(Outcome outcome, Row row) {
        this.outcome = outcome;
        this.row = row;
    }

    static List<Finding> in(Outcome outcome, Row row) {
        var faults = new OutcomeFaults(outcome, row);
        List.of("treated", "compared", "low", "high").forEach(faults::moreThanAll);
        faults.range();
        faults.comparison();
        faults.some();
        faults.rest();
        return faults.faults;
    }

    private void moreThanAll(String field) {
        var figure = row.maybeWholeNumber(field);
        if (figure.isPresent() && figure.getAsInt() > outcome.per()) {
            impossible(
                    field,
                    "“" + field + "” is " + figure.getAsInt() + " out of " + outcome.per() + ".",
                    "Write how many out of " + outcome.per() + ", or change “per”.");
        }
    }

    private void range() {
        if (outcome.low().isPresent() != outcome.high().isPresent()) {
            incomplete(
                    outcome.low().isPresent() ? "low" : "high",
                    "The range has only one end.",
                    "Write both “low” and “high”, or neither.");
        } else if (outcome.hasRange() && faults.isEmpty()) {
            insideOut(outcome.low().getAsInt(), outcome.high().getAsInt());
        }
    }

    private void insideOut(int low, int high) {
        if (low > high) {
            impossible("low", "“low” is " + low + ", above “high”, " + high + ".", "Swap the two.");
        } else if (outcome.treated() < low || outcome.treated() > high) {
            impossible(
                    "treated",
                    "“treated” is %d, outside its range of %d to %d."
                            .formatted(outcome.treated(), low, high),
                    "Correct the figure or the range.");
        }
    }

    private void comparison() {
        if (outcome.comparator().isPresent() && outcome.compared().isEmpty()) {
            incomplete(
                    "comparator",
                    "There is a comparator and no figure for it.",
                    "Add “compared”, or write “comparator: none”.");
        } else if (outcome.comparator().isEmpty() && outcome.compared().isPresent()) {
            incomplete(
                    "compared",
                    "There is a figure for the people compared, and no word on what they had.",
                    "Write what they had as “comparator”.");
        }
    }

    private void some() {
        if (outcome.among().isPresent() && outcome.then().isEmpty()) {
            incomplete(
                    "among",
                    "It is said who is counted, and not what became of them.",
                    "Add “then”, such as “were still well”.");
        } else if (outcome.then().isPresent() && outcome.among().isEmpty()) {
            incomplete(
                    "then",
                    "It is said what became of people, and not of whom.",
                    "Add “among”, such as “people who had got well”.");
        } else if (outcome.then().isPresent() && !outcome.then().get().contains(" ")) {
            incomplete(
                    "then",
                    "“then” is a single word.",
                    "Begin with “were” or “had”, such as “had relapsed”.");
        }
    }

    private void rest() {
        if (outcome.sources().isEmpty()) {
            incomplete("sources", "The outcome has no source.", "Add the id of a reference.");
        }
        if (outcome.people() == 0) {
            impossible("people", "“people” is 0.", "Write how many took part.");
        }
    }

    private void impossible(String field, String problem, String fix) {
        faults.add(EvidenceRules.IMPOSSIBLE.at(row.placeOf(field), problem, fix));
    }

    private void incomplete(String field, String problem, String fix) {
        faults.add(EvidenceRules.INCOMPLETE.at(row.placeOf(field), problem, fix));
    }
}
