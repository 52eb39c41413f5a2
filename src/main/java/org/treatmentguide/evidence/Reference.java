package org.treatmentguide.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatmentguide.report.Place;

/**
 * A work that the guide cites.
 *
 * @param csl the fields of CSL-JSON as plain values (texts, whole numbers, lists and maps), without
 *     {@code custom}
 * @param note what a reader should know of it, such as that its figures are second-hand
 * @param core whether it is among the works to cite first
 * @param locators what leads to it, the most lasting first; never empty
 */
public record Reference(
        String id,
        Map<String, Object> csl,
        Optional<KindOfStudy> kind,
        Optional<Seen> seen,
        Optional<String> note,
        boolean core,
        List<Locator> locators,
        Place place) {

    public Reference {
        csl = Collections.unmodifiableMap(new LinkedHashMap<>(csl));
        locators = List.copyOf(locators);
    }

    public String type() {
        return text("type").orElse("document");
    }

    public String title() {
        return text("title").orElse(id);
    }

    /** A field of CSL-JSON that is a single value. */
    public Optional<String> text(String field) {
        var value = csl.get(field);
        return value instanceof String || value instanceof Number
                ? Optional.of(value.toString())
                : Optional.empty();
    }

    /** The year in which it came out, where it is known. */
    public Optional<Integer> year() {
        return csl.get("issued") instanceof Map<?, ?> issued
                ? CslDate.year(issued)
                : Optional.empty();
    }

    public Optional<Locator> locator(Locator.Kind kind) {
        return locators.stream().filter(locator -> locator.kind() == kind).findFirst();
    }
}
