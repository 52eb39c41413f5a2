package org.treatmentguide.jbake;

import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jbake.app.FileUtil;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Severity;

/** Files that become part of the site as they are: those in assets, and those beside pages. */
public final class Assets {

    /** Endings of files that JBake reads as pages. */
    static final Set<String> PAGE_ENDINGS =
            Set.of("md", "html", "ad", "adoc", "asciidoc", "yml", "yaml");

    private Assets() {}

    /** Adds them as JBake does: assets first, then what lies beside pages. */
    static List<Finding> addTo(Outputs outputs, SiteConfiguration site, Severity weight) {
        SourceWalk walk = new SourceWalk(site, weight);
        boolean hiddenToo = !site.jbake().getAssetIgnoreHidden();
        Predicate<File> asset =
                file ->
                        (hiddenToo || !file.isHidden())
                                && (!file.isDirectory() || walk.isFolderNotIgnored(file));
        Predicate<File> besidePages =
                file ->
                        file.isDirectory()
                                ? walk.isFolderNotIgnored(file)
                                : !file.isHidden() && !isPage(file);
        add(outputs, site, walk.files(site.assets().toFile(), asset));
        add(outputs, site, walk.files(site.content().toFile(), besidePages));
        return walk.findings();
    }

    public static boolean isPage(File file) {
        return PAGE_ENDINGS.contains(FileUtil.fileExt(file));
    }

    private static void add(Outputs outputs, SiteConfiguration site, List<SourceWalk.Found> found) {
        for (SourceWalk.Found one : found) {
            outputs.add(
                    one.path(),
                    site.relative(one.file().toPath()),
                    false,
                    new OutputFile.Copied(one.file().toPath()));
        }
    }
}
