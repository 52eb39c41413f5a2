package org.treatmentguide.jbake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;
import org.treatmentguide.report.Severity;

/** The files of the finished site while they come in. The later of two for one address stays. */
public final class Outputs {

    private final SortedMap<String, OutputFile> files = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Rule clash;
    private final Rule dropped;

    /**
     * @param weight of a clash and of a file that cannot be part of the site
     */
    Outputs(Severity weight) {
        this.clash = BuildRules.TWO_PAGES_ONE_ADDRESS.as(weight);
        this.dropped = BuildRules.PAGE_NOT_WRITTEN.as(weight);
    }

    public void add(String address, Path source, boolean draft, OutputFile.Content content) {
        Optional<String> path = SitePath.inside(address);
        if (path.isEmpty()) {
            findings.add(
                    dropped.at(
                            Place.startOf(source),
                            "It would stand outside the site, at “" + address + "”.",
                            "Give it a name that keeps it inside the site."));
            return;
        }
        OutputFile file = new OutputFile(path.get(), source, draft, content);
        OutputFile before = files.put(file.path(), file);
        if (before != null) {
            findings.add(clash(source, before));
        }
    }

    /** Makes room for a file of that source, as JBake does before it writes a page. */
    public void remove(String path, Path source) {
        OutputFile before = files.remove(path);
        if (before != null) {
            findings.add(clash(source, before));
        }
    }

    SortedMap<String, OutputFile> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** What was found while files came in, and what only shows when all are there. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        for (OutputFile file : files.values()) {
            String path = file.path();
            for (int i = path.indexOf('/'); i > 0; i = path.indexOf('/', i + 1)) {
                OutputFile inTheWay = files.get(path.substring(0, i));
                if (inTheWay != null) {
                    all.add(clash(file.source(), inTheWay));
                }
            }
        }
        return all;
    }

    private Finding clash(Path source, OutputFile before) {
        return clash.at(
                Place.startOf(source),
                name(source)
                        + " and "
                        + name(before.source())
                        + " both want the address "
                        + before.path()
                        + ".",
                "Rename one of the two.");
    }

    private static String name(Path source) {
        return source.toString().replace('\\', '/');
    }
}
