package org.treatmentguide.checks.links;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;

/** The pages of a guide by the path of their source. */
record Sources(Map<String, Page> pages, Known paths) {

    static Sources of(Guide guide) {
        Map<String, Page> pages =
                guide.pages().stream()
                        .collect(
                                Collectors.toMap(
                                        page -> Paths.of(page.source()),
                                        Function.identity(),
                                        (first, second) -> first));
        return new Sources(pages, Known.of(pages.keySet()));
    }

    Optional<Page> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    boolean has(String path) {
        return pages.containsKey(path);
    }

    Optional<String> nearest(String path) {
        return paths.nearest(path);
    }
}
