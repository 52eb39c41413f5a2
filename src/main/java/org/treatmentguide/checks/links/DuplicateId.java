package org.treatmentguide.checks.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/**
 * Two headings or definitions with one id on one built page: a link to it would reach only the
 * first. All questions stand on one page, so their ids are compared with each other.
 */
public final class DuplicateId implements Check {

    private static final Rule RULE = Rule.error("duplicate-id");

    private record Anchor(String page, String id) {}

    private record Named(Anchor anchor, String words, Place place) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        var taken = new HashMap<Anchor, Named>();
        return guide.pages().stream()
                .flatMap(DuplicateId::named)
                .flatMap(named -> clash(named, taken))
                .toList();
    }

    private static Stream<Named> named(Page page) {
        var address = Target.of(page.address());
        String built = address.path();
        Stream<Named> question =
                page.type() == PageType.QUESTION
                        ? Stream.of(
                                new Named(
                                        new Anchor(built, address.heading()),
                                        page.title(),
                                        Place.startOf(page.source())))
                        : Stream.of();
        Stream<Named> headings =
                page.facts().headings().stream()
                        .map(it -> new Named(new Anchor(built, it.id()), it.text(), it.place()));
        Stream<Named> definitions =
                page.facts().definitions().stream()
                        .map(it -> new Named(new Anchor(built, it.id()), it.term(), it.place()));
        return Stream.of(question, headings, definitions)
                .flatMap(all -> all)
                .sorted((one, other) -> one.place().compareTo(other.place()));
    }

    private static Stream<Finding> clash(Named named, Map<Anchor, Named> taken) {
        Named first = taken.putIfAbsent(named.anchor(), named);
        return first == null ? Stream.of() : Stream.of(finding(named, first));
    }

    private static Finding finding(Named named, Named first) {
        return RULE.at(
                named.place(),
                Quote.of(named.words())
                        + " has the id "
                        + Quote.of(named.anchor().id())
                        + ", and so has "
                        + Quote.of(first.words())
                        + " at "
                        + first.place().path()
                        + ":"
                        + first.place().line()
                        + ".",
                "Give one of them an id of its own, such as “{#"
                        + named.anchor().id()
                        + "-2}”, or other words.");
    }
}
