package org.treatmentguide.evidence.csl;

import java.util.Optional;
import java.util.stream.Stream;
import org.treatmentguide.evidence.Reference;

/**
 * A reference as a page lists it: who, the title as the one link, where and when. Made from the
 * fields, as no style links a title or says "and others"; the full entry stands on the page of all
 * references. Safe for use by many threads.
 */
public final class ShortEntry {

    private ShortEntry() {}

    /** HTML: the link to the work and simple markup of its title; all else escaped. */
    public static String html(Reference reference) {
        Optional<String> by = ShortForm.by(reference).filter(name -> !name.isEmpty());
        String title = EntryHtml.title(reference.title());
        String end = title.matches("(?s).*[.?!](</[a-z]+>)*") ? "" : ".";
        return by.map(name -> EntryHtml.escaped(name) + ". ").orElse("")
                + EntryHtml.link(reference.locators().get(0), title)
                + end
                + whereAndWhen(reference, by.orElse(""));
    }

    private static String whereAndWhen(Reference reference, String by) {
        String where =
                Stream.of("container-title", "publisher")
                        .flatMap(field -> reference.text(field).stream())
                        .map(ShortForm::plain)
                        .filter(name -> !name.isEmpty() && !name.equals(by))
                        .findFirst()
                        .map(EntryHtml::escaped)
                        .orElse("");
        String when = reference.year().map(String::valueOf).orElse("");
        String both = where.isEmpty() || when.isEmpty() ? where + when : where + ", " + when;
        return both.isEmpty() ? "" : " " + both + ".";
    }
}
