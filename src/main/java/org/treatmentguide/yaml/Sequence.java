package org.treatmentguide.yaml;

import java.util.List;
import org.treatmentguide.report.Place;

/** A list of values. */
public record Sequence(List<Node> items, Place place) implements Node {

    public Sequence {
        items = List.copyOf(items);
    }

    @Override
    public String described() {
        return "a list";
    }
}
