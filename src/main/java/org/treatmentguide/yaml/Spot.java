package org.treatmentguide.yaml;

import java.nio.file.Path;
import java.util.List;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/** The text being read: which file, where in it the text starts, and what was found so far. */
record Spot(Path file, int firstLine, Rule unreadable, List<Finding> found) {

    /** A place by line and column of the text, both from nought. */
    Place at(int line, int column) {
        return new Place(file, firstLine + Math.max(0, line), Math.max(0, column) + 1);
    }

    void tell(Place place, String problem, String fix) {
        found.add(unreadable.at(place, problem, fix));
    }

    void tellOfDepth(Place place) {
        tell(
                place,
                "This lies more than " + TreeReader.DEEPEST + " levels deep.",
                "Keep it flat: records with fields, or a plain list.");
    }

    void tellOfRepeatedKey(String key, Place place, Place first) {
        tell(
                place,
                "“" + key + "” stands twice here; the first is on line " + first.line() + ".",
                "Keep one of the two.");
    }
}
