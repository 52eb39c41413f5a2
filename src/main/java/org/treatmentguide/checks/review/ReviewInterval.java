package org.treatmentguide.checks.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.treatmentguide.checks.Check;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A next review more than twelve months after the last one, or not after it at all. */
public final class ReviewInterval implements Check {

    private static final Rule RULE = Rule.error("review-interval");
    private static final int MOST_MONTHS = 12;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream().flatMap(page -> finding(page).stream()).toList();
    }

    private static Optional<Finding> finding(Page page) {
        return page.value("reviewed", LocalDate.class)
                .flatMap(
                        last ->
                                page.value("nextReview", LocalDate.class)
                                        .flatMap(next -> finding(page, last, next)));
    }

    private static Optional<Finding> finding(Page page, LocalDate last, LocalDate next) {
        LocalDate latest = last.plusMonths(MOST_MONTHS);
        if (next.isAfter(latest)) {
            return Optional.of(
                    RULE.at(
                            page.placeOf("nextReview"),
                            "The next review, "
                                    + next
                                    + ", is more than 12 months after the last one.",
                            "Set nextReview to " + latest + " or earlier."));
        }
        return next.isAfter(last)
                ? Optional.empty()
                : Optional.of(
                        RULE.at(
                                page.placeOf("nextReview"),
                                "The next review, "
                                        + next
                                        + ", is not after the last one, "
                                        + last
                                        + ".",
                                "Set nextReview to a day after " + last + "."));
    }
}
