package org.treatmentguide.site;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatmentguide.guide.Page;

/** The dates of several pages that stand as one. */
final class Dates {

    private Dates() {}

    static Optional<Map<String, Object>> newest(Collection<Page> pages, String field) {
        return days(pages, field).max(Comparator.naturalOrder()).map(Day::of);
    }

    static Optional<Map<String, Object>> earliest(Collection<Page> pages, String field) {
        return days(pages, field).min(Comparator.naturalOrder()).map(Day::of);
    }

    private static Stream<LocalDate> days(Collection<Page> pages, String field) {
        return pages.stream().flatMap(page -> page.value(field, LocalDate.class).stream());
    }
}
