package org.treatmentguide.checks.stories;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/**
 * An option whose stories all tell of help, or all of none. Told where the page of all stories
 * begins, so that a comment there can say why it must be so.
 */
public final class StoriesUnbalanced implements Check {

    private static final Rule RULE = Rule.warning("stories-unbalanced");

    private static final String LAYOUT = "stories";

    /** Which way a story leans. */
    private enum Side {
        HELP,
        NO_HELP;

        static Optional<Side> of(Page story) {
            return story.value("outcome", String.class)
                    .map(word -> word.equals("helped") || word.equals("someHelp"))
                    .map(helped -> helped ? HELP : NO_HELP);
        }
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        Map<String, List<Page>> byOption =
                Stories.publishedIn(guide)
                        .filter(story -> Side.of(story).isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        story -> story.value("option", String.class).orElse(""),
                                        TreeMap::new,
                                        Collectors.toList()));
        return byOption.entrySet().stream()
                .flatMap(it -> finding(it.getKey(), it.getValue(), guide).stream())
                .toList();
    }

    private static Optional<Finding> finding(String option, List<Page> stories, Guide guide) {
        List<Side> sides =
                stories.stream().flatMap(story -> Side.of(story).stream()).distinct().toList();
        if (sides.size() > 1) {
            return Optional.empty();
        }
        boolean helps = sides.get(0) == Side.HELP;
        String number =
                stories.size() == 1 ? "The only story" : "Each of " + stories.size() + " stories";
        return Optional.of(
                RULE.at(
                        place(guide).orElse(stories.get(0).placeOf("outcome")),
                        number
                                + " about "
                                + Quote.of(option)
                                + " tells of "
                                + (helps ? "help" : "no help or of harm")
                                + ".",
                        "Look for a story that went the other way. Until there is one, say on this page"
                                + " which are missing."));
    }

    private static Optional<Place> place(Guide guide) {
        return guide.pages().stream()
                .filter(page -> page.layout().equals(LAYOUT) && !page.draft())
                .flatMap(page -> page.facts().paragraphs().stream().limit(1))
                .map(first -> first.place())
                .findFirst();
    }
}
