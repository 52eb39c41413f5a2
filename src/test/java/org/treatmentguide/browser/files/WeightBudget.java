package org.treatmentguide.browser.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a page may weigh: its HTML and its style sheets arrive with the first answer of a server. A
 * page that may weigh more is in a file, with its own limit and the reason.
 */
final class WeightBudget {

    private final Map<String, Integer> exceptions;

    private WeightBudget(Map<String, Integer> exceptions) {
        this.exceptions = exceptions;
    }

    /**
     * @param file a line an exception, {@code page bytes reason}; lines that start with # are for
     *     readers
     */
    static WeightBudget read(Path file) throws IOException {
        var exceptions = new LinkedHashMap<String, Integer>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.strip().split("\\s+", 3);
                if (parts.length < 3) {
                    throw new IllegalArgumentException("no page, bytes and reason: " + line);
                }
                exceptions.put(parts[0], Integer.valueOf(parts[1].replace(",", "")));
            }
        }
        return new WeightBudget(exceptions);
    }

    /** Pages over their limit, exceptions that no page needs, and those for pages that are gone. */
    List<String> faults(List<WeightTable.Row> rows) {
        var faults = new ArrayList<String>();
        var unknown = new TreeSet<>(exceptions.keySet());
        for (WeightTable.Row row : rows) {
            unknown.remove(row.page());
            int limit = exceptions.getOrDefault(row.page(), WeightTable.FIRST_ROUND_TRIP);
            if (row.blocking() > limit) {
                faults.add(
                        "%s weighs %,d bytes (HTML %,d, CSS %,d), %,d over its limit of %,d"
                                .formatted(
                                        row.page(),
                                        row.blocking(),
                                        row.html(),
                                        row.styles(),
                                        row.blocking() - limit,
                                        limit));
            } else if (exceptions.containsKey(row.page())
                    && row.blocking() <= WeightTable.FIRST_ROUND_TRIP) {
                faults.add(row.page() + " fits the budget: take it off the list of exceptions");
            }
        }
        unknown.forEach(
                page -> faults.add("there is no page " + page + ", which has an exception"));
        return faults;
    }
}
