package org.treatmentguide.checks.links;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Definition;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Heading;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * Two headings with one id, or two entries for one word, on one page: links reach only the first.
 */
public final class DuplicateId implements Check {

    private static final Rule RULE = Rule.error("duplicate-id");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream().flatMap(DuplicateId::findings).toList();
    }

    private static Stream<Finding> findings(Page page) {
        return Stream.concat(
                headings(page.facts().headings()), definitions(page.facts().definitions()));
    }

    private static Stream<Finding> headings(List<Heading> headings) {
        var taken = new HashMap<String, Heading>();
        return headings.stream()
                .flatMap(
                        heading ->
                                Optional.ofNullable(taken.putIfAbsent(heading.id(), heading))
                                        .map(first -> finding(heading, first))
                                        .stream());
    }

    private static Finding finding(Heading heading, Heading first) {
        return RULE.at(
                heading.place(),
                "The heading "
                        + Quote.of(heading.text())
                        + " has the id "
                        + Quote.of(heading.id())
                        + ", and so has "
                        + Quote.of(first.text())
                        + " on line "
                        + first.place().line()
                        + ".",
                "Give one of them another id, such as “{#" + heading.id() + "-2}”.");
    }

    /** Entries of one word get different ids from their reader, so their words are compared. */
    private static Stream<Finding> definitions(List<Definition> definitions) {
        var taken = new HashMap<String, Definition>();
        return definitions.stream()
                .flatMap(
                        entry ->
                                Optional.ofNullable(taken.putIfAbsent(plain(entry), entry))
                                        .map(first -> finding(entry, first))
                                        .stream());
    }

    private static String plain(Definition definition) {
        return definition.term().toLowerCase(Locale.ROOT);
    }

    private static Finding finding(Definition entry, Definition first) {
        return RULE.at(
                entry.place(),
                "There is an entry for "
                        + Quote.of(entry.term())
                        + " on line "
                        + first.place().line()
                        + " already, and links lead only to that one.",
                "Put both meanings into one entry.");
    }
}
