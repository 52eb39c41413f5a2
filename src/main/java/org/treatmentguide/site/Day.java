package org.treatmentguide.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** A day as templates read it: in words and for machines. */
final class Day {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Day() {}

    static Map<String, Object> of(LocalDate date) {
        return Map.of("iso", date.toString(), "text", WORDS.format(date));
    }
}
