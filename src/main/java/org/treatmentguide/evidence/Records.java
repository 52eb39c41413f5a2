package org.treatmentguide.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The records of one data file by id, in the order of the file.
 *
 * @param broken ids of records that stand in the file and cannot be used; they are told of there,
 *     so nobody need say again that they are unknown
 */
public record Records<T>(Map<String, T> byId, Set<String> broken) {

    public Records {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        broken = Collections.unmodifiableSet(new LinkedHashSet<>(broken));
    }

    public static <T> Records<T> none() {
        return new Records<>(Map.of(), Set.of());
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether the file has such a record, sound or not. */
    public boolean names(String id) {
        return byId.containsKey(id) || broken.contains(id);
    }

    public Set<String> ids() {
        return byId.keySet();
    }

    public List<T> all() {
        return List.copyOf(byId.values());
    }

    public int size() {
        return byId.size();
    }
}
