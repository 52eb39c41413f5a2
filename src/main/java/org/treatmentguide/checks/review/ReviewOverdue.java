package org.treatmentguide.checks.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A page whose next review was due before today. */
public final class ReviewOverdue implements Check {

    private static final Rule RULE = Rule.warning("review-overdue");

    private final LocalDate today;

    public ReviewOverdue(LocalDate today) {
        this.today = today;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return Reviews.due(guide, due -> due.isBefore(today), this::finding);
    }

    private Finding finding(Page page, LocalDate due) {
        long days = ChronoUnit.DAYS.between(due, today);
        return RULE.at(
                page.placeOf("nextReview"),
                "The review of this page was due on "
                        + due
                        + ", "
                        + days
                        + (days == 1 ? " day ago." : " days ago."),
                "Review the whole page and look for new evidence; then set reviewed and nextReview.");
    }
}
