package org.treatmentguide.report;

/**
 * The name of a rule and how much a breach weighs.
 *
 * @param name a word or words joined by hyphens, such as {@code page-not-found}; {@code
 *     docs/rules/NAME.md} explains it
 */
public record Rule(String name, Severity severity) {

    /** A source file that cannot become a page; told wherever that shows. */
    public static final Rule PAGE_NOT_WRITTEN = error("page-not-written");

    public static Rule error(String name) {
        return new Rule(name, Severity.ERROR);
    }

    public static Rule warning(String name) {
        return new Rule(name, Severity.WARNING);
    }

    public static Rule note(String name) {
        return new Rule(name, Severity.NOTE);
    }

    /** The same rule where a breach weighs differently. */
    public Rule as(Severity other) {
        return new Rule(name, other);
    }

    public Finding at(Place place, String problem, String fix) {
        return new Finding(this, place, problem, fix);
    }
}
