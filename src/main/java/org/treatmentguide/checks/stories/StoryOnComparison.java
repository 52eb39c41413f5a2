package org.treatmentguide.checks.stories;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.checks.links.LinkedPage;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A link from the comparison to a single story: one person's luck beside the numbers of many. */
public final class StoryOnComparison implements Check {

    private static final Rule RULE = Rule.error("story-on-comparison");

    private static final String LAYOUT = "comparison";
    private static final String FILE = "compare.md";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean canBeAllowed() {
        return false;
    }

    @Override
    public List<Finding> on(Guide guide) {
        Set<String> stories =
                Stories.in(guide)
                        .map(story -> LinkedPage.path(story.source()))
                        .collect(Collectors.toSet());
        return guide.pages().stream()
                .filter(StoryOnComparison::isComparison)
                .flatMap(page -> findings(page, stories))
                .toList();
    }

    private static boolean isComparison(Page page) {
        return page.layout().equals(LAYOUT) || page.source().endsWith(FILE);
    }

    private static Stream<Finding> findings(Page page, Set<String> stories) {
        return page.facts().links().stream()
                .filter(link -> LinkedPage.of(page, link).filter(stories::contains).isPresent())
                .map(
                        link ->
                                RULE.at(
                                        link.place(),
                                        "The comparison leads to a story, "
                                                + Quote.of(link.text())
                                                + ".",
                                        "Remove the link, or lead to the page of all stories."));
    }
}
