package org.treatmentguide.checks.header;

import java.util.List;
import java.util.Optional;
import org.treatmentguide.checks.Check;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** An "In short" box that is not short: more than three points, or more than 60 words. */
public final class SummaryTooLong implements Check {

    private static final Rule RULE = Rule.warning("summary-too-long");
    private static final int MOST_POINTS = 3;
    private static final long MOST_WORDS = 60;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream().flatMap(page -> finding(page).stream()).toList();
    }

    private static Optional<Finding> finding(Page page) {
        List<?> points = page.value("summary", List.class).orElse(List.of());
        long words = points.stream().mapToLong(point -> words(point.toString())).sum();
        if (points.size() <= MOST_POINTS && words <= MOST_WORDS) {
            return Optional.empty();
        }
        return Optional.of(
                RULE.at(
                        page.placeOf("summary"),
                        "The summary has "
                                + points.size()
                                + (points.size() == 1 ? " point" : " points")
                                + " and "
                                + words
                                + " words.",
                        "Keep what a tired reader needs most: 1 to "
                                + MOST_POINTS
                                + " points, "
                                + MOST_WORDS
                                + " words in all."));
    }

    private static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
