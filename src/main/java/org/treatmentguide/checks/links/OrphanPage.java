package org.treatmentguide.checks.links;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Link;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * A published page that no other page links to. Home, sections, questions and stories are listed on
 * every page or on a page of their own; a page with a layout of its own is placed by that layout.
 */
public final class OrphanPage implements Check {

    private static final Rule RULE = Rule.error("orphan-page");

    /** Linked to from every page, above the text. */
    private static final String HELP = "help-now.md";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        Set<String> linked = new HashSet<>();
        guide.pages().stream().filter(page -> !page.draft()).forEach(page -> follow(page, linked));
        return guide.pages().stream()
                .filter(OrphanPage::needsLink)
                .filter(page -> !linked.contains(Paths.of(page.source())))
                .map(OrphanPage::finding)
                .toList();
    }

    private static boolean needsLink(Page page) {
        return page.type() == PageType.PAGE
                && page.layout().equals(PageType.PAGE.word())
                && !isUnfinished(page)
                && !Paths.name(Paths.of(page.source())).equals(HELP);
    }

    /** A draft, also one that was asked for; or a file that could not be read as a page. */
    private static boolean isUnfinished(Page page) {
        return page.draft()
                || page.fields().isEmpty()
                || page.value("status", String.class).filter("draft"::equals).isPresent();
    }

    private static void follow(Page page, Set<String> linked) {
        String source = Paths.of(page.source());
        page.facts().links().stream()
                .map(Link::target)
                .map(Target::of)
                .filter(target -> !target.hasScheme() && !target.isHere() && target.isPage())
                .flatMap(target -> Paths.resolve(source, target.path()).stream())
                .filter(path -> !path.equals(source))
                .forEach(linked::add);
    }

    private static Finding finding(Page page) {
        return RULE.at(
                page.placeOf("title"),
                "No other page links to "
                        + Quote.of(page.title())
                        + ", so readers would not find it.",
                "Link to it from a page where readers would look for it, or make it a draft.");
    }
}
