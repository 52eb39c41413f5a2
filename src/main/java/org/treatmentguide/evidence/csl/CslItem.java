package org.treatmentguide.evidence.csl;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.treatmentguide.evidence.Locator;
import org.treatmentguide.evidence.Reference;

/** Hands a reference to the processor, with markup as marks and names as the style sets them. */
final class CslItem {

    /** Not part of a list's line, or added to it by us. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "abstract",
                    "note",
                    "annote",
                    "keyword",
                    "categories",
                    "DOI",
                    "PMID",
                    "PMCID",
                    "URL");

    private CslItem() {}

    static CSLItemData of(Reference reference) {
        var fields = new LinkedHashMap<String, Object>();
        reference
                .csl()
                .forEach(
                        (name, value) -> {
                            if (!LEFT_OUT.contains(name)) {
                                fields.put(name, cleaned(value));
                            }
                        });
        fields.put("id", reference.id());
        reference.text("edition").ifPresent(edition -> fields.put("edition", edition(edition)));
        if (reference.locators().stream().allMatch(it -> it.kind() == Locator.Kind.URL)) {
            fields.put("URL", String.valueOf(Marks.ADDRESS));
        }
        return CSLItemData.fromJson(fields);
    }

    private static Object cleaned(Object value) {
        if (value instanceof String text) {
            return SourceText.isolated(SourceText.clean(text));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CslItem::item).toList();
        }
        return value instanceof Map<?, ?> map ? fields(map) : value;
    }

    /** Groups of fields in a list are names. */
    private static Object item(Object value) {
        return value instanceof Map<?, ?> name
                ? Map.of("literal", SourceText.isolated(ScriptName.of(name)))
                : cleaned(value);
    }

    private static Map<String, Object> fields(Map<?, ?> map) {
        var cleaned = new LinkedHashMap<String, Object>();
        map.forEach((key, inner) -> cleaned.put(key.toString(), cleaned(inner)));
        return cleaned;
    }

    // The processor cannot count: it would set "3 ed."
    private static String edition(String written) {
        if (!written.matches("[1-9][0-9]?(st|nd|rd|th)?")) {
            return SourceText.clean(written);
        }
        var number = Integer.parseInt(written.replaceAll("\\D", ""));
        var ending =
                switch (number % 100 / 10 == 1 ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending + " ed";
    }
}
