package org.treatmentguide.evidence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.yaml.Node;
import org.treatmentguide.yaml.Row;
import org.treatmentguide.yaml.Shape;

/**
 * Reads the records of a file: each by its shape, no id twice.
 *
 * @param make makes the record of a sound row, or tells what is wrong with it
 */
record RecordReader<T>(Shape shape, Pattern id, BiFunction<Row, Reading, Optional<T>> make) {

    /** Ids that stand in addresses: letters, digits and hyphens. */
    static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    /** Ids of references, as Zotero and others make them; nothing that ends a citation. */
    static final Pattern CITATION_KEY = Pattern.compile("[^\\s;,@\\[\\](){}<>\"]{1,200}");

    Records<T> read(List<Node> nodes, Reading reading) {
        var byId = new LinkedHashMap<String, T>();
        var broken = new LinkedHashSet<String>();
        var places = new LinkedHashMap<String, Place>();
        for (var node : nodes) {
            var row = shape.read(node, reading.found());
            row.maybeText("id").ifPresent(name -> keep(name, row, byId, broken, places, reading));
        }
        broken.removeAll(byId.keySet());
        return new Records<>(byId, broken);
    }

    private void keep(
            String name,
            Row row,
            Map<String, T> byId,
            LinkedHashSet<String> broken,
            Map<String, Place> places,
            Reading reading) {
        var place = row.placeOf("id");
        broken.add(name);
        var first = places.putIfAbsent(name, place);
        if (first != null) {
            reading.found().add(duplicate(name, place, first));
        } else if (!id.matcher(name).matches()) {
            reading.found().add(unfit(name, place));
        } else if (row.isSound()) {
            make.apply(row, reading).ifPresent(made -> byId.put(name, made));
        }
    }

    private static Finding duplicate(String name, Place place, Place first) {
        return EvidenceRules.DUPLICATE.at(
                place,
                "The id “" + name + "” stands twice; the first is on line " + first.line() + ".",
                "Give one of the two another id, or remove it.");
    }

    private static Finding unfit(String name, Place place) {
        return EvidenceRules.TYPE.at(
                place,
                "The id “" + name + "” has characters that an id cannot have.",
                "Use letters, digits and hyphens.");
    }
}
