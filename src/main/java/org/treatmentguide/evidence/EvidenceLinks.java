package org.treatmentguide.evidence;

import java.util.List;
import java.util.stream.Collectors;
import org.treatmentguide.report.Nearest;
import org.treatmentguide.report.Place;

/** Holds the data files against one another: what one names, another must have. */
final class EvidenceLinks {

    private final Evidence evidence;
    private final Reading reading;

    private EvidenceLinks(Evidence evidence, Reading reading) {
        this.evidence = evidence;
        this.reading = reading;
    }

    static void check(Evidence evidence, Reading reading) {
        var links = new EvidenceLinks(evidence, reading);
        reading.mentions().forEach(links::mention);
        evidence.outcomes().all().forEach(links::pair);
        evidence.comparison().rows().forEach(links::row);
    }

    private void mention(Mention mention) {
        var known = records(mention.to());
        var id = mention.id();
        if (!known.names(id)) {
            reading.tell(
                    mention.to().rule(),
                    mention.place(),
                    "There is no "
                            + mention.to().thing()
                            + " “"
                            + id
                            + "”."
                            + Nearest.in(known.ids()).didYouMean(id),
                    "Correct the id, or add the record to " + mention.to().file() + ".");
        }
    }

    private Records<?> records(Mention.To to) {
        return switch (to) {
            case REFERENCE -> evidence.references();
            case OUTCOME -> evidence.outcomes();
            case OPTION -> evidence.options();
        };
    }

    private void pair(Outcome outcome) {
        outcome.shownWith()
                .flatMap(evidence.outcomes()::find)
                .ifPresent(other -> alike(List.of(outcome, other), outcome.place()));
    }

    private void row(ComparisonRow row) {
        var outcomes =
                row.cells().values().stream()
                        .flatMap(cell -> cell.outcomes().stream())
                        .flatMap(id -> evidence.outcomes().find(id).stream())
                        .toList();
        alike(outcomes, row.place());
    }

    /** What stands side by side must count the same way. */
    private void alike(List<Outcome> outcomes, Place place) {
        if (outcomes.stream().map(Outcome::per).distinct().count() > 1) {
            reading.tell(
                    EvidenceRules.MIXED_DENOMINATORS,
                    place,
                    "Outcomes out of 100 and out of 1,000 stand side by side: "
                            + ids(outcomes)
                            + ".",
                    "Use records with the same “per”.");
        }
        if (outcomes.stream().map(Outcome::kind).distinct().count() > 1) {
            reading.tell(
                    EvidenceRules.MIXED_KINDS,
                    place,
                    "A benefit and a harm stand side by side: " + ids(outcomes) + ".",
                    "Show benefits with benefits and harms with harms.");
        }
    }

    private static String ids(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::id).collect(Collectors.joining(", "));
    }
}
