package org.treatmentguide.evidence.csl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.treatmentguide.evidence.Reference;

/** References as a BibTeX file in UTF-8. */
public final class BibTex {

    private static final Map<String, String> TYPES =
            Map.of(
                    "article-journal", "article",
                    "article-magazine", "article",
                    "article-newspaper", "article",
                    "book", "book",
                    "chapter", "incollection",
                    "paper-conference", "inproceedings",
                    "report", "techreport",
                    "thesis", "phdthesis");

    private BibTex() {}

    /** The text of a file with these references, in this order. */
    public static String of(List<Reference> references) {
        return references.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Reference reference) {
        var type = TYPES.getOrDefault(reference.type(), "misc");
        return "@"
                + type
                + "{"
                + reference.id().replaceAll("[%#~\\\\'=]", "-")
                + ",\n"
                + fields(reference, type).entrySet().stream()
                        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                        .collect(Collectors.joining(",\n"))
                + "\n}\n";
    }

    private static Map<String, String> fields(Reference reference, String type) {
        var fields = new LinkedHashMap<String, String>();
        names(fields, "author", reference);
        names(fields, "editor", reference);
        // Double braces keep capitals as they are.
        fields.put("title", "{" + BibTexText.of(reference.title()) + "}");
        reference.year().ifPresent(year -> fields.put("year", year.toString()));
        put(fields, type.equals("article") ? "journal" : "booktitle", "container-title", reference);
        put(fields, "volume", "volume", reference);
        put(fields, "number", type.equals("article") ? "issue" : "number", reference);
        reference
                .text("page")
                .ifPresent(
                        page -> fields.put("pages", BibTexText.of(page.replaceAll("[-–]+", "--"))));
        put(fields, "edition", "edition", reference);
        put(
                fields,
                type.equals("techreport") ? "institution" : "publisher",
                "publisher",
                reference);
        put(fields, "address", "publisher-place", reference);
        put(fields, "isbn", "ISBN", reference);
        locators(fields, reference);
        reference.note().ifPresent(note -> fields.put("note", BibTexText.of(note)));
        return fields;
    }

    private static void locators(Map<String, String> fields, Reference reference) {
        for (var locator : reference.locators()) {
            switch (locator.kind()) {
                case DOI -> fields.put("doi", locator.value());
                case PMID -> fields.put("pmid", locator.value());
                case PMCID -> fields.put("pmcid", locator.value());
                case URL ->
                        fields.put("url", locator.url().replace("{", "%7B").replace("}", "%7D"));
            }
        }
    }

    private static void put(
            Map<String, String> fields, String name, String csl, Reference reference) {
        reference.text(csl).ifPresent(text -> fields.put(name, BibTexText.of(text)));
    }

    private static void names(Map<String, String> fields, String role, Reference reference) {
        if (reference.csl().get(role) instanceof List<?> names && !names.isEmpty()) {
            fields.put(
                    role,
                    names.stream()
                            .filter(Map.class::isInstance)
                            .map(name -> BibTexText.name((Map<?, ?>) name))
                            .collect(Collectors.joining(" and ")));
        }
    }
}
