package org.treatmentguide.checks.review;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;

/** The days by which published pages are to be reviewed. */
final class Reviews {

    private Reviews() {}

    static List<Finding> due(
            Guide guide, Predicate<LocalDate> when, BiFunction<Page, LocalDate, Finding> finding) {
        return guide.pages().stream()
                .filter(page -> !page.draft())
                .flatMap(
                        page ->
                                page
                                        .value("nextReview", LocalDate.class)
                                        .filter(when)
                                        .map(day -> finding.apply(page, day))
                                        .stream())
                .toList();
    }
}
