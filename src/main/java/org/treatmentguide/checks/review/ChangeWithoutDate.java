package org.treatmentguide.checks.review;

import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Change;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Heading;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A heading of level 2 on the page of changes that does not start with a day. */
public final class ChangeWithoutDate implements Check {

    private static final Rule RULE = Rule.error("change-without-date");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream()
                .filter(page -> page.layout().equals(Change.LAYOUT))
                .flatMap(page -> page.facts().headings().stream())
                .filter(heading -> heading.level() == 2 && Change.of(heading).isEmpty())
                .map(ChangeWithoutDate::finding)
                .toList();
    }

    private static Finding finding(Heading heading) {
        return RULE.at(
                heading.place(),
                "The heading "
                        + Quote.of(heading.text())
                        + " does not start with the day of the change.",
                "Write it so: 22 November 2026: first edition.");
    }
}
