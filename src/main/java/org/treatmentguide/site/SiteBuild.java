package org.treatmentguide.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.treatmentguide.jbake.Baked;
import org.treatmentguide.jbake.GuideOven;
import org.treatmentguide.jbake.OutputFile;
import org.treatmentguide.jbake.SiteConfiguration;
import org.treatmentguide.jbake.UnusableSourceException;
import org.treatmentguide.jbake.plain.JBakeOven;
import org.treatmentguide.report.Checked;
import org.treatmentguide.report.Fault;
import org.treatmentguide.report.Report;

/**
 * The story of a build: read, check, bake, compare, publish. It stops where going on would publish
 * a known fault, and then the last good site stays as it was. For one use by one thread.
 */
public final class SiteBuild {

    private static final String SETTINGS = "jbake.properties";

    /** The setting that {@code --base-url} stands for in a guide. */
    private static final String ADDRESS = "guide.baseUrl";

    private final BuildOptions options;
    private final Stopwatch watch = new Stopwatch();
    private boolean measures;
    private List<PageFigures> figures = List.of();

    public SiteBuild(BuildOptions options) {
        this.options = options;
    }

    /**
     * Bakes and publishes.
     *
     * @throws Fault where the source, the output or the disk cannot be used
     */
    public Result build() {
        SiteConfiguration site = configuration();
        refuseToOverwrite(site);
        return BuildLock.holding(
                options.output(),
                () -> {
                    var output = new OutputFolder(options.output());
                    output.prepare();
                    return run(site, output::publish);
                });
    }

    /**
     * Does everything but publish.
     *
     * @throws Fault where the source cannot be used
     */
    public Result check() {
        return run(configuration(), files -> {});
    }

    /**
     * Does everything but publish, and measures every page of a guide.
     *
     * @throws Fault where the source cannot be used
     */
    public Result checkAndMeasure() {
        measures = true;
        return check().with(figures);
    }

    private Result run(SiteConfiguration site, Consumer<Collection<OutputFile>> publisher) {
        return site.isGuide() ? guide(site, publisher) : plainSite(site, publisher);
    }

    private Result guide(SiteConfiguration site, Consumer<Collection<OutputFile>> publisher) {
        var reader =
                new GuideReader(site.source(), site.content(), site.assets(), options.drafts());
        Checked<GuideTexts> read = watch.time("read", () -> reader.read(options.jobs()));
        Checked<Data> data = watch.time("read", () -> Data.read(site.data()));
        GuideTexts texts = read.value();
        if (measures) {
            figures = PageFigures.of(texts, data.value().words());
        }
        Report report = watch.time("check", () -> data.value().checked(texts.guide(), options));
        report = report.and(read.findings()).and(data.findings());
        if (report.stopsTheBuild(options.strict())) {
            return stopped(report);
        }
        var documents = new GuideDocuments(texts, data.value().evidence(), options.today());
        Baked baked =
                watch.time(
                        "bake",
                        () ->
                                new GuideOven(site)
                                        .bake(
                                                documents.documents(),
                                                shared(documents, site),
                                                options.jobs())
                                        .with(documents.files())
                                        .with(List.of(SearchFile.of(texts.guide(), data.value()))));
        report =
                report.and(baked.findings())
                        .and(new SourcesCompared(texts.guide(), baked).findings());
        return end(report, baked, documents.counts(), publisher);
    }

    /** What templates read as {@code guide}: with the site's address where somebody gave one. */
    private static Map<String, Object> shared(GuideDocuments documents, SiteConfiguration site) {
        Map<String, Object> shared = new HashMap<>(documents.shared());
        site.property(ADDRESS)
                .ifPresent(address -> shared.put("baseUrl", address.replaceAll("/+$", "")));
        return shared;
    }

    private Result plainSite(SiteConfiguration site, Consumer<Collection<OutputFile>> publisher) {
        Baked baked = watch.time("bake", () -> new JBakeOven(site).bake(options.jobs()));
        return end(Report.of(baked.findings()), baked, Map.of(), publisher);
    }

    private Result end(
            Report report,
            Baked baked,
            Map<String, Integer> uses,
            Consumer<Collection<OutputFile>> publisher) {
        if (report.stopsTheBuild(options.strict())) {
            return stopped(report);
        }
        watch.time(
                "write",
                () -> {
                    publisher.accept(baked.files().values());
                    return baked;
                });
        return new Result(report, summary(baked, uses), false);
    }

    private Result stopped(Report report) {
        return new Result(
                report, new Summary(new TreeMap<>(), 0, 0, Map.of(), watch.phases()), true);
    }

    private Summary summary(Baked baked, Map<String, Integer> uses) {
        long bytes = baked.files().values().stream().mapToLong(OutputFile::size).sum();
        return new Summary(baked.pagesByType(), baked.files().size(), bytes, uses, watch.phases());
    }

    private SiteConfiguration configuration() {
        Map<String, String> instead =
                options.baseUrl()
                        .map(address -> Map.of("site.host", address, ADDRESS, address))
                        .orElse(Map.of());
        if (Files.isDirectory(options.source())
                && !Files.exists(options.source().resolve(SETTINGS))) {
            throw Fault.inUse(
                    "There is no "
                            + SETTINGS
                            + " in "
                            + options.source()
                            + ": name the folder that holds it with --source, or create it.");
        }
        try {
            return SiteConfiguration.read(options.source(), instead);
        } catch (UnusableSourceException e) {
            throw Fault.inUse(e.where() + ": " + e.problem() + " " + e.fix(), e);
        }
    }

    /** A site is swapped in whole, so what lies in its folder would be gone. */
    private void refuseToOverwrite(SiteConfiguration site) {
        for (var folder :
                new Path[] {
                    options.source(), site.content(), site.templates(), site.assets(), site.data()
                }) {
            if (folder.toAbsolutePath().normalize().startsWith(options.output())) {
                throw Fault.inUse(
                        "The output "
                                + options.output()
                                + " holds the source "
                                + folder
                                + ": name another folder with --output.");
            }
        }
    }
}
