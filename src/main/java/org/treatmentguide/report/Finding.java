package org.treatmentguide.report;

import java.util.Comparator;

/**
 * A fault in what somebody wrote: where it is, what is wrong, and how to mend it. A value, never
 * thrown.
 *
 * @param problem one or two sentences, in the author's words
 * @param fix what to do, as a sentence that starts with a verb
 */
public record Finding(Rule rule, Place place, String problem, String fix)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::place)
                    .thenComparing(finding -> finding.rule().name())
                    .thenComparing(Finding::problem)
                    .thenComparing(Finding::fix)
                    .thenComparing(Finding::severity);

    public Severity severity() {
        return rule.severity();
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
