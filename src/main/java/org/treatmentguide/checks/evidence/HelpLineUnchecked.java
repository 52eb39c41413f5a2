package org.treatmentguide.checks.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.HelpLine;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A help line that nobody has checked for more than 90 days: lines move and close. */
public final class HelpLineUnchecked implements Check {

    private static final Rule RULE = Rule.warning("help-line-unchecked");
    private static final int MOST_DAYS = 90;

    private final LocalDate today;
    private final Evidence evidence;

    public HelpLineUnchecked(LocalDate today, Evidence evidence) {
        this.today = today;
        this.evidence = evidence;
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
        return evidence.helpLines().all().stream()
                .filter(line -> daysSince(line) > MOST_DAYS)
                .map(this::finding)
                .toList();
    }

    private long daysSince(HelpLine line) {
        return ChronoUnit.DAYS.between(line.checkedOn(), today);
    }

    private Finding finding(HelpLine line) {
        return RULE.at(
                line.place(),
                "The help line "
                        + Quote.of(line.id())
                        + " was last checked on "
                        + line.checkedOn()
                        + ", "
                        + daysSince(line)
                        + " days ago.",
                "Look at the service's own page, or call; then set checkedOn and checkedHow.");
    }
}
