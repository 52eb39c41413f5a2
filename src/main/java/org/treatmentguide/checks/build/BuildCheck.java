package org.treatmentguide.checks.build;

import java.util.List;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** One rule on what a build made of its sources. Immutable. */
public interface BuildCheck {

    Rule rule();

    /** Every breach of the rule; order does not matter. */
    List<Finding> on(Outcome outcome);
}
