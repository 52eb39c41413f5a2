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

    /** What stands before a colon is a title if it is as long as this: "Ketamine: ..." is not. */
    private static final int LEAST = 25;

    private ShortEntry() {}

    /** HTML: the link to the work and simple markup of its title; all else escaped. */
    public static String html(Reference reference) {
        Optional<String> by = ShortForm.by(reference).filter(name -> !name.isEmpty());
        String title = EntryHtml.title(main(reference.title()));
        String end = title.matches("(?s).*[.?!](</[a-z]+>)*") ? "" : ".";
        return by.map(name -> EntryHtml.escaped(name) + ". ").orElse("")
                + EntryHtml.link(reference.locators().get(0), title)
                + end
                + whereAndWhen(reference, by.orElse(""));
    }

    /** The title without its subtitle, which the full entry has. */
    private static String main(String title) {
        int colon = title.indexOf(": ");
        boolean says = colon >= LEAST && title.indexOf('<') < 0;
        return says ? title.substring(0, colon) : title;
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
