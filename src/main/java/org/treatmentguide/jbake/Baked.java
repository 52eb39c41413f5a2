package org.treatmentguide.jbake;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** The same with more files; where one stands already, it stays. */
    public Baked with(List<OutputFile> more) {
        var all = new TreeMap<>(files);
        more.forEach(file -> all.putIfAbsent(file.path(), file));
        return new Baked(all, pagesByType, findings);
    }
}
