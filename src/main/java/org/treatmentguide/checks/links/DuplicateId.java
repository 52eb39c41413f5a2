package org.treatmentguide.checks.links;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Definition;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Heading;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
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
        var taken = questions(guide);
        return guide.pages().stream()
                .flatMap(
                        page ->
                                Stream.concat(
                                        headings(page, taken),
                                        definitions(page.facts().definitions())))
                .toList();
    }

    /** An id on a built page; questions share one. */
    private record Anchor(String page, String id) {}

    private static Map<Anchor, Place> questions(Guide guide) {
        var anchors = new HashMap<Anchor, Place>();
        for (Page page : guide.pages()) {
            if (page.type() == PageType.QUESTION) {
                var address = Target.of(page.address());
                anchors.put(
                        new Anchor(address.path(), address.heading()),
                        Place.startOf(page.source()));
            }
        }
        return anchors;
    }

    private static Stream<Finding> headings(Page page, Map<Anchor, Place> taken) {
        var address = Target.of(page.address());
        return page.facts().headings().stream()
                .flatMap(
                        heading -> {
                            var anchor = new Anchor(address.path(), heading.id());
                            return Optional.ofNullable(taken.putIfAbsent(anchor, heading.place()))
                                    .map(first -> finding(heading, first))
                                    .stream();
                        });
    }

    private static Finding finding(Heading heading, Place first) {
        boolean here = first.file().equals(heading.place().file());
        return RULE.at(
                heading.place(),
                "The heading "
                        + Quote.of(heading.text())
                        + " has the id "
                        + Quote.of(heading.id())
                        + ", and so has "
                        + (here
                                ? "the heading on line " + first.line() + "."
                                : first.path() + ":" + first.line() + ", on the same page."),
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
