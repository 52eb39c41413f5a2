package org.treatmentguide.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that was found, sorted by place, so that it prints alike whatever the threads did.
 *
 * @param findings what the author is told
 * @param silenced what an author silenced with a reason; only counted
 */
public record Report(List<Finding> findings, List<Finding> silenced) {

    public Report {
        findings = findings.stream().sorted().distinct().toList();
        silenced = silenced.stream().sorted().distinct().toList();
    }

    public static Report of(List<Finding> findings) {
        return new Report(findings, List.of());
    }

    public Report and(List<Finding> more) {
        return new Report(Stream.concat(findings.stream(), more.stream()).toList(), silenced);
    }

    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Whether nothing may be published: an error, or a warning where warnings count as errors. */
    public boolean stopsTheBuild(boolean strict) {
        return count(Severity.ERROR) > 0 || strict && count(Severity.WARNING) > 0;
    }
}
