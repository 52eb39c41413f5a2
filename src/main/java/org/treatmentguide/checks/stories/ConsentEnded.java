package org.treatmentguide.checks.stories;

import java.time.LocalDate;
import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A story whose writer agreed to it until a day that is past. */
public final class ConsentEnded implements Check {

    private static final Rule RULE = Rule.error("consent-ended");

    private final LocalDate today;

    public ConsentEnded(LocalDate today) {
        this.today = today;
    }

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
        return Stories.publishedIn(guide)
                .flatMap(
                        story ->
                                Consent.of(story)
                                        .flatMap(Consent::end)
                                        .filter(end -> end.isBefore(today))
                                        .map(end -> finding(story, end))
                                        .stream())
                .toList();
    }

    private static Finding finding(Page story, LocalDate end) {
        return RULE.at(
                story.placeOf(Consent.FIELD),
                "The writer's consent to this story ended on " + end + ".",
                "Ask the writer again and write the new days, or set “status: draft”.");
    }
}
