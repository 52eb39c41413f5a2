package org.treatmentguide.jbake.plain;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jbake.app.FileUtil;
import org.treatmentguide.jbake.Assets;
import org.treatmentguide.jbake.BuildRules;
import org.treatmentguide.jbake.SiteConfiguration;
import org.treatmentguide.jbake.SourceWalk;
import org.treatmentguide.jbake.Workers;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;
import org.treatmentguide.report.Severity;

/** Finds and reads all pages, then all data files, on all threads; in JBake's order. */
final class Crawl {

    private static final Rule CLASH = BuildRules.TWO_PAGES_ONE_ADDRESS.as(Severity.WARNING);

    private final Map<String, StoredDocument> found = new LinkedHashMap<>();
    private final Map<String, Path> sources = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Crawl(SiteConfiguration site, Set<String> types, Locale locale, int jobs) {
        SourceWalk walk = new SourceWalk(site, Severity.WARNING);
        PageReader pages = new PageReader(site, types, locale);
        DataReader data = new DataReader(site);
        List<SourceWalk.Found> content =
                walk.files(
                        site.content().toFile(),
                        file ->
                                file.isDirectory()
                                        ? walk.isFolderNotIgnored(file)
                                        : !file.isHidden() && Assets.isPage(file));
        Workers.map(content, pages.jobs(jobs), one -> pages.read(one.file())).forEach(this::keep);
        List<SourceWalk.Found> dataFiles = walk.files(site.data().toFile(), Crawl::isData);
        Workers.map(dataFiles, jobs, one -> data.read(one.file())).forEach(this::keep);
        findings.addAll(walk.findings());
    }

    List<StoredDocument> documents() {
        return List.copyOf(found.values());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** JBake takes the earlier of two out before it looks whether the later can be read. */
    private void keep(Reading reading) {
        Path earlier = sources.put(reading.key(), reading.source());
        if (earlier != null) {
            found.remove(reading.key());
            findings.add(
                    CLASH.at(
                            Place.startOf(earlier),
                            earlier
                                    + " and "
                                    + reading.source()
                                    + " both want the address "
                                    + reading.key()
                                    + ", and only the second is kept.",
                            "Rename one of the two."));
        }
        reading.document().ifPresent(document -> found.put(reading.key(), document));
        findings.addAll(reading.findings());
    }

    /** JBake asks folders for that ending, too. */
    private static boolean isData(File file) {
        String ending = FileUtil.fileExt(file);
        return ending.equalsIgnoreCase("yaml") || ending.equalsIgnoreCase("yml");
    }
}
