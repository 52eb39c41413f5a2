package org.treatmentguide.site;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What a build did, in figures.
 *
 * @param pagesByType pages of each type
 * @param files files of the site, pictures and style sheets included
 * @param bytes their size
 * @param uses how often the guide cites, explains and shows what; empty for other sites
 * @param phases how long each phase took, in order
 */
public record Summary(
        SortedMap<String, Integer> pagesByType,
        int files,
        long bytes,
        Map<String, Integer> uses,
        Map<String, Duration> phases) {

    /** Two or three lines for people. */
    public String text() {
        String types =
                pagesByType.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
        String times =
                phases.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + seconds(entry.getValue()))
                        .collect(Collectors.joining(", "));
        return "Pages: "
                + types
                + ". Files: "
                + files
                + ", "
                + bytes
                + " bytes.\n"
                + evidence()
                + "Time: "
                + times
                + ".";
    }

    private String evidence() {
        return uses.isEmpty()
                ? ""
                : "Evidence: "
                        + uses.entrySet().stream()
                                .map(entry -> entry.getValue() + " " + entry.getKey())
                                .collect(Collectors.joining(", "))
                        + ".\n";
    }

    /** The figures for programs; times in milliseconds. */
    public Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        values.put("pages", pagesByType);
        values.put("files", files);
        values.put("bytes", bytes);
        values.putAll(uses);
        var times = new LinkedHashMap<String, Long>();
        phases.forEach((name, time) -> times.put(name, time.toMillis()));
        values.put("milliseconds", times);
        return values;
    }

    private static String seconds(Duration time) {
        return String.format(java.util.Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
    }
}
