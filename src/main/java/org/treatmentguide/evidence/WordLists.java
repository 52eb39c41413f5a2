package org.treatmentguide.evidence;

import java.util.List;
import java.util.Map;

/** The word lists of a guide, by the names of their files without the ending. Immutable. */
public record WordLists(Map<String, List<ListedWord>> byName) {

    public WordLists {
        byName = Map.copyOf(byName);
    }

    public static WordLists none() {
        return new WordLists(Map.of());
    }

    /** The words of a list; none where there is no such file. */
    public List<ListedWord> of(String name) {
        return byName.getOrDefault(name, List.of());
    }
}
