package org.treatmentguide.checks.evidence;

import java.util.Optional;
import java.util.function.Predicate;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.evidence.Records;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Nearest;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/**
 * Says what is wrong with an id that no record has.
 *
 * @param thing what it should name, such as "help line"
 * @param written what stands before the id in a text, such as {@code help:}
 * @param fix what to do where no id is near
 */
record Unknown(
        Rule rule,
        String thing,
        String written,
        String fix,
        Predicate<String> isKnown,
        Nearest nearest) {

    static Unknown among(Records<?> records, Rule rule, String thing, String written, String fix) {
        return new Unknown(rule, thing, written, fix, records::names, Nearest.in(records.ids()));
    }

    Optional<Finding> at(Place place, String id) {
        if (isKnown.test(id)) {
            return Optional.empty();
        }
        Optional<String> near = nearest.to(id);
        return Optional.of(
                rule.at(
                        place,
                        "There is no "
                                + thing
                                + " "
                                + Quote.of(id)
                                + "."
                                + near.map(it -> " Did you mean " + Quote.whole(it) + "?")
                                        .orElse(""),
                        near.map(it -> "Write " + Quote.whole(written + it) + ", or " + small(fix))
                                .orElse(fix)));
    }

    private static String small(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
