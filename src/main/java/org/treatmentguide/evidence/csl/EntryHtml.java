package org.treatmentguide.evidence.csl;

import java.util.ArrayList;
import org.treatmentguide.evidence.Locator;
import org.treatmentguide.evidence.Reference;

/** Turns a set reference into HTML: marks into elements, addresses into links, all else escaped. */
final class EntryHtml {

    private EntryHtml() {}

    static String of(Reference reference, String line) {
        var html = elements(tidy(line));
        var address = reference.locator(Locator.Kind.URL).map(it -> link(it, escaped(it.value())));
        html = html.replace(String.valueOf(Marks.ADDRESS), address.orElse(""));
        return html + locators(reference);
    }

    // Where volume and pages are missing, the style leaves a semicolon with nothing behind it.
    private static String tidy(String line) {
        return line.replaceAll(";(\\.? ?)$", ".")
                .replaceAll(";\\.? (Available from:)", ". $1")
                .replaceAll("\\bet al\\.+", "et al.")
                .replaceAll("([?!])\\.(?= |$)", "$1")
                .strip();
    }

    /** As the National Library of Medicine writes them: doi, then PubMed, then PubMed Central. */
    private static String locators(Reference reference) {
        var doi = new ArrayList<String>();
        var pubMed = new ArrayList<String>();
        reference
                .locator(Locator.Kind.DOI)
                .ifPresent(it -> doi.add(" doi: " + link(it, escaped(it.value())) + "."));
        reference
                .locator(Locator.Kind.PMID)
                .ifPresent(it -> pubMed.add("PubMed PMID: " + link(it, escaped(it.value()))));
        reference
                .locator(Locator.Kind.PMCID)
                .ifPresent(
                        it -> pubMed.add("PubMed Central PMCID: " + link(it, escaped(it.value()))));
        return String.join("", doi)
                + (pubMed.isEmpty() ? "" : " " + String.join("; ", pubMed) + ".");
    }

    /** A title with the simple markup that it has, and all else escaped. */
    static String title(String written) {
        return elements(SourceText.isolated(SourceText.clean(written)));
    }

    static String link(Locator locator, String html) {
        return "<a href=\"" + escaped(locator.url()) + "\">" + html + "</a>";
    }

    private static String elements(String line) {
        var html = new StringBuilder(line.length() + 64);
        for (var unit : line.toCharArray()) {
            if (Marks.isElement(unit)) {
                html.append(Marks.isOpening(unit) ? "<" : "</")
                        .append(Marks.element(unit))
                        .append('>');
            } else {
                html.append(escaped(unit));
            }
        }
        return html.toString();
    }

    static String escaped(String text) {
        var html = new StringBuilder(text.length() + 16);
        text.chars().forEach(unit -> html.append(escaped((char) unit)));
        return html.toString();
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> String.valueOf(unit);
        };
    }
}
