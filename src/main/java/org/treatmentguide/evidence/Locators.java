package org.treatmentguide.evidence;

import java.util.ArrayList;
import java.util.List;
import org.treatmentguide.report.Finding;
import org.treatmentguide.yaml.Row;

/** Reads what leads to a work; without any, nobody can check a claim. */
final class Locators {

    private Locators() {}

    static List<Locator> of(Row reference, List<Finding> found) {
        var locators = new ArrayList<Locator>();
        var written = false;
        for (var kind : Locator.Kind.values()) {
            var text = reference.maybeText(kind.name());
            written |= text.isPresent();
            var locator = text.flatMap(value -> Locator.of(kind, value));
            locator.ifPresent(locators::add);
            if (text.isPresent() && locator.isEmpty()) {
                found.add(unfit(kind, reference));
            }
        }
        if (!written) {
            found.add(
                    EvidenceRules.WITHOUT_LOCATOR.at(
                            reference.placeOf("id"),
                            "The reference “" + reference.text("id") + "” has nothing to follow.",
                            "Add a DOI, PMID, PMCID or URL."));
        }
        return locators;
    }

    private static Finding unfit(Locator.Kind kind, Row reference) {
        var example =
                switch (kind) {
                    case DOI -> "10.1056/NEJMoa2302399";
                    case PMID -> "37224232";
                    case PMCID -> "PMC10399152";
                    case URL -> "https://www.nice.org.uk/guidance/ng222";
                };
        return EvidenceRules.TYPE.at(
                reference.placeOf(kind.name()),
                "“" + reference.text(kind.name()) + "” is no " + kind + ".",
                "Write it like this: " + example + ".");
    }
}
