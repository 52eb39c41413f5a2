package org.treatmentguide.checks;

import java.util.List;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Report;

/**
 * Runs rules over a guide, all at once, and leaves out what an author allowed with a reason. The
 * report is the same whatever the threads did, since it is sorted.
 */
public final class CheckRun {

    private final List<Check> checks;

    public CheckRun(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    public Report on(Guide guide) {
        List<Finding> findings =
                checks.parallelStream().flatMap(check -> check.on(guide).stream()).toList();
        return new Allowances(guide, checks).apply(findings);
    }
}
