package org.treatmentguide.yaml;

import java.util.List;
import java.util.Optional;
import org.treatmentguide.report.Place;

/** Values with names, in the order of the file; no name stands twice. */
public record Mapping(List<Entry> entries, Place place) implements Node {

    /**
     * A name and its value.
     *
     * @param keyPlace where the name starts
     */
    public record Entry(String key, Place keyPlace, Node value) {}

    public Mapping {
        entries = List.copyOf(entries);
    }

    public Optional<Entry> entry(String key) {
        for (var entry : entries) {
            if (entry.key().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    public Optional<Node> value(String key) {
        return entry(key).map(Entry::value);
    }

    @Override
    public String described() {
        return "a group of fields";
    }
}
