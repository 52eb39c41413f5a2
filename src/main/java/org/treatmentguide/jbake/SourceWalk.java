package org.treatmentguide.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;
import org.treatmentguide.report.Severity;

/**
 * Finds the files of a folder in JBake's order. What cannot be read or lies outside the source is
 * left out and reported.
 */
public final class SourceWalk {

    /**
     * @param path from the folder that was walked, with {@code /}
     */
    public record Found(File file, String path) {}

    private final SiteConfiguration site;
    private final String ignoreFile;
    private final Rule dropped;
    private final List<Finding> findings = new ArrayList<>();

    public SourceWalk(SiteConfiguration site, Severity weight) {
        this.site = site;
        this.ignoreFile = site.jbake().getIgnoreFileName();
        this.dropped = BuildRules.PAGE_NOT_WRITTEN.as(weight);
    }

    /** All files below a folder that are wanted, in folders that are wanted. */
    public List<Found> files(File folder, Predicate<File> wanted) {
        List<Found> found = new ArrayList<>();
        if (folder.isDirectory()) {
            walk(folder, "", wanted, found);
        }
        return found;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** A folder that does not hold the file that says to leave it out. */
    public boolean isFolderNotIgnored(File file) {
        if (!file.isDirectory()) {
            return false;
        }
        String[] names = file.list();
        return names == null || Arrays.stream(names).noneMatch(ignoreFile::equalsIgnoreCase);
    }

    private void walk(File folder, String path, Predicate<File> wanted, List<Found> found) {
        File[] files = folder.listFiles();
        if (files == null) {
            drop(folder, "This folder cannot be read.", "Give yourself the right to read it.");
            return;
        }
        Arrays.sort(files);
        for (File file : files) {
            if (wanted.test(file) && isInside(file)) {
                String itsPath = path + file.getName();
                if (file.isDirectory()) {
                    walk(file, itsPath + "/", wanted, found);
                } else if (!Files.isReadable(file.toPath())) {
                    drop(file, "This file cannot be read.", "Give yourself the right to read it.");
                } else if (file.isFile()) {
                    found.add(new Found(file, itsPath));
                }
            }
        }
    }

    private boolean isInside(File file) {
        Path path = file.toPath();
        if (!Files.isSymbolicLink(path)) {
            return true;
        }
        try {
            Path real = path.toRealPath();
            boolean inside = real.startsWith(site.source().toRealPath());
            boolean circle = path.toAbsolutePath().getParent().toRealPath().startsWith(real);
            if (inside && !circle) {
                return true;
            }
            drop(file, "This link leaves its folder.", "Put the file itself here.");
        } catch (IOException e) {
            drop(file, "This link leads nowhere.", "Put the file itself here.");
        }
        return false;
    }

    private void drop(File file, String problem, String fix) {
        findings.add(dropped.at(Place.startOf(site.relative(file.toPath())), problem, fix));
    }
}
