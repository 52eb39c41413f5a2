package org.treatmentguide.checks.links;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.treatmentguide.report.Nearest;

/** Paths that exist, and the one that somebody probably meant by a path that does not. */
final class Known {

    private final Set<String> paths;
    private final TreeMap<String, List<String>> byName;
    private final Nearest nearestPath;
    private final Nearest nearestName;

    private Known(Collection<String> paths) {
        this.paths = Set.copyOf(paths);
        this.byName =
                this.paths.stream()
                        .sorted()
                        .collect(
                                Collectors.groupingBy(
                                        Paths::name, TreeMap::new, Collectors.toList()));
        this.nearestPath = Nearest.in(this.paths);
        this.nearestName = Nearest.in(byName.keySet());
    }

    static Known of(Collection<String> paths) {
        return new Known(paths);
    }

    boolean has(String path) {
        return paths.contains(path);
    }

    /** The only file of that name elsewhere, or one in nearly that place with nearly that name. */
    Optional<String> nearest(String path) {
        String name = Paths.name(path);
        int slips = Nearest.slips(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
        return only(name)
                .or(() -> nearestPath.to(path, slips))
                .or(() -> nearestName.to(name, slips).flatMap(this::only));
    }

    private Optional<String> only(String name) {
        return Optional.ofNullable(byName.get(name))
                .filter(same -> same.size() == 1)
                .map(same -> same.get(0));
    }
}
