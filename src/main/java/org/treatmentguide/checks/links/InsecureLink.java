package org.treatmentguide.checks.links;

import java.util.List;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/** A link or picture by {@code http:}: others on the way can read and change what readers get. */
public final class InsecureLink implements Check {

    private static final Rule RULE = Rule.warning("insecure-link");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream().flatMap(InsecureLink::findings).toList();
    }

    private static Stream<Finding> findings(Page page) {
        return Stream.concat(
                page.facts().links().stream().flatMap(it -> finding(it.target(), it.place())),
                page.facts().images().stream().flatMap(it -> finding(it.target(), it.place())));
    }

    private static Stream<Finding> finding(String target, Place place) {
        return Target.of(target).scheme().equals("http")
                ? Stream.of(
                        RULE.at(
                                place,
                                Quote.of(target)
                                        + " is not encrypted, so others can see and change what"
                                        + " readers get.",
                                "Write “https:” for “http:”, and open it once to see that it works."))
                : Stream.of();
    }
}
