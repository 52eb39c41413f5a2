package org.treatmentguide.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates of CSL-JSON: {@code {"date-parts": [[2021, 5]]}}, or a text with a year in it. */
final class CslDate {

    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)[0-9]{2}\\b");

    private CslDate() {}

    static Optional<Integer> year(Map<?, ?> date) {
        if (date.get("date-parts") instanceof List<?> dates
                && !dates.isEmpty()
                && dates.get(0) instanceof List<?> first
                && !first.isEmpty()) {
            return Optional.of(Integer.valueOf(first.get(0).toString()));
        }
        return yearIn(date.get("raw")).or(() -> yearIn(date.get("literal")));
    }

    private static Optional<Integer> yearIn(Object text) {
        var found = YEAR.matcher(String.valueOf(text));
        return found.find() ? Optional.of(Integer.valueOf(found.group())) : Optional.empty();
    }
}
