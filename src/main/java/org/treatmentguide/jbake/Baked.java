package org.treatmentguide.jbake;

import java.util.List;
import java.util.SortedMap;
import org.treatmentguide.report.Finding;

/**
 * What a bake made.
 *
 * @param files by path; complete only if no finding is an error
 * @param pagesByType how many pages were rendered of each type
 */
public record Baked(
        SortedMap<String, OutputFile> files,
        SortedMap<String, Integer> pagesByType,
        List<Finding> findings) {

    public Baked {
        findings = List.copyOf(findings);
    }
}
