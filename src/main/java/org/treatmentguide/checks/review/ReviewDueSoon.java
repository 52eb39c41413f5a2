package org.treatmentguide.checks.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A page that is to be reviewed within 60 days: time to look for a reviewer. */
public final class ReviewDueSoon implements Check {

    private static final Rule RULE = Rule.note("review-due-soon");
    private static final int SOON = 60;

    private final LocalDate today;

    public ReviewDueSoon(LocalDate today) {
        this.today = today;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return Reviews.due(guide, this::isSoon, this::finding);
    }

    private boolean isSoon(LocalDate due) {
        return !due.isBefore(today) && !due.isAfter(today.plusDays(SOON));
    }

    private Finding finding(Page page, LocalDate due) {
        long days = ChronoUnit.DAYS.between(today, due);
        String when =
                days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days, on " + due;
        return RULE.at(
                page.placeOf("nextReview"),
                "The review of this page is due " + when + ".",
                "Find somebody to review it.");
    }
}
