package org.treatmentguide.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The comparison of the options: questions in order, each with what is known of each option. */
public record Comparison(List<ComparisonRow> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** The rows under their headings, both in the order of the file. */
    public Map<String, List<ComparisonRow>> byGroup() {
        var groups = new LinkedHashMap<String, List<ComparisonRow>>();
        for (var row : rows) {
            groups.computeIfAbsent(row.group(), any -> new ArrayList<>()).add(row);
        }
        return groups;
    }
}
