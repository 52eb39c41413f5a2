package org.treatmentguide.evidence;

import static org.treatmentguide.yaml.FieldShape.anything;
import static org.treatmentguide.yaml.FieldShape.list;
import static org.treatmentguide.yaml.FieldShape.text;

import java.util.List;
import java.util.Set;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.yaml.Node;
import org.treatmentguide.yaml.Row;
import org.treatmentguide.yaml.Scalar;
import org.treatmentguide.yaml.Sequence;
import org.treatmentguide.yaml.Shape;

/** Looks at the names and dates of a reference, so that no style stumbles over them later. */
final class CslNodes {

    private static final Set<String> NAMES = CslFields.names();
    private static final Set<String> DATES = CslFields.dates();

    private static final Shape NAME = Shape.of("a name", CslFields.ofName());

    private static final Shape DATE =
            Shape.of(
                    "a date",
                    list("date-parts").optional(),
                    text("literal").optional(),
                    text("raw").optional(),
                    anything("season").optional(),
                    anything("circa").optional());

    private CslNodes() {}

    static void check(Row reference, List<Finding> found) {
        for (var field : reference.fields().entries()) {
            if (NAMES.contains(field.key())) {
                ((Sequence) field.value()).items().forEach(name -> checkName(name, found));
            } else if (DATES.contains(field.key())) {
                checkDate(field.value(), found);
            }
        }
    }

    private static void checkName(Node node, List<Finding> found) {
        var name = NAME.read(node, found);
        if (name.isSound() && name.node("family").isEmpty() && name.node("literal").isEmpty()) {
            found.add(
                    EvidenceRules.MISSING.at(
                            node.place(),
                            "A name has neither “family” nor “literal”.",
                            "Write “family” and “given” for a person, “literal” for a group."));
        }
    }

    private static void checkDate(Node node, List<Finding> found) {
        var date = DATE.read(node, found);
        var ends = date.items("date-parts");
        if (ends.size() > 2) {
            found.add(unreal(node.place()));
        }
        ends.stream().filter(end -> !isDay(end)).forEach(end -> found.add(unreal(end.place())));
    }

    private static boolean isDay(Node node) {
        if (!(node instanceof Sequence parts)
                || parts.items().isEmpty()
                || parts.items().size() > 3) {
            return false;
        }
        // Months 13 to 24 are seasons.
        var most = List.of(9999, 24, 31);
        for (var i = 0; i < parts.items().size(); i++) {
            if (!isNumber(parts.items().get(i), i == 0 ? -9999 : 1, most.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(Node node, int least, int most) {
        if (!(node instanceof Scalar scalar) || !scalar.text().matches("-?[0-9]{1,4}")) {
            return false;
        }
        var number = Integer.parseInt(scalar.text());
        return number >= least && number <= most;
    }

    private static Finding unreal(Place place) {
        return EvidenceRules.TYPE.at(
                place,
                "These parts are no date.",
                "Write the year, or the year and month, or year, month and day: [[2021, 5, 30]].");
    }
}
