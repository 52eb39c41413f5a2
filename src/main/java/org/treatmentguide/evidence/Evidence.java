package org.treatmentguide.evidence;

import java.util.Comparator;
import java.util.List;

/** Everything that the data folder says. Immutable and safe for use by many threads. */
public record Evidence(
        Records<Reference> references,
        Records<Outcome> outcomes,
        Records<Option> options,
        Comparison comparison,
        Records<HelpLine> helpLines) {

    public static Evidence none() {
        return new Evidence(
                Records.none(),
                Records.none(),
                Records.none(),
                new Comparison(List.of()),
                Records.none());
    }

    /** The options in the order in which every page shows them. */
    public List<Option> optionsInOrder() {
        return options.all().stream().sorted(Comparator.comparingInt(Option::order)).toList();
    }
}
