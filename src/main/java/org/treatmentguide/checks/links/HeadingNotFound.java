package org.treatmentguide.checks.links;

import java.util.List;
import java.util.Optional;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Link;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A link to a heading that its page does not have: it would lead to the top of the page. */
public final class HeadingNotFound implements Check {

    private static final Rule RULE = Rule.error("heading-not-found");

    private final Evidence evidence;

    /**
     * @param evidence whose rows of the comparison can be linked to
     */
    public HeadingNotFound(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        var sources = Sources.of(guide);
        var anchors = new Anchors(guide, evidence.comparison());
        return guide.pages().stream()
                .flatMap(
                        page ->
                                page.facts().links().stream()
                                        .flatMap(
                                                link ->
                                                        fault(page, link, sources, anchors)
                                                                .stream()))
                .toList();
    }

    private static Optional<Finding> fault(Page page, Link link, Sources sources, Anchors anchors) {
        var target = Target.of(link.target());
        if (target.hasScheme() || target.isAbsolute() || target.heading().isEmpty()) {
            return Optional.empty();
        }
        return (target.isHere()
                        ? Optional.of(page)
                        : Paths.resolve(Paths.of(page.source()), target.path())
                                .flatMap(sources::page))
                .filter(there -> !anchors.has(there, target.heading()))
                .map(there -> finding(link, target, there, anchors));
    }

    private static Finding finding(Link link, Target target, Page there, Anchors anchors) {
        Optional<String> near = anchors.nearest(there, target.heading());
        return RULE.at(
                link.place(),
                (target.isHere() ? "This page" : "The page " + Quote.of(target.path()))
                        + " has no heading with the id "
                        + Quote.of(target.heading())
                        + "."
                        + near.map(id -> " Did you mean " + Quote.whole(id) + "?").orElse(""),
                near.map(id -> "Write " + Quote.whole(target.withHeading(id)) + ".")
                        .orElseGet(() -> anchors.choice(there)));
    }
}
