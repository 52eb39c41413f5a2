package org.treatmentguide.checks;

import java.util.List;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * One rule: a word, a weight, and a look at the guide. Immutable and safe for use by many threads.
 */
public interface Check {

    Rule rule();

    /**
     * Whether a comment with a reason may silence it; rules that protect readers at risk say no.
     */
    default boolean canBeAllowed() {
        return true;
    }

    /** Every breach of the rule; order does not matter. */
    List<Finding> on(Guide guide);
}
