package org.treatmentguide.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.treatmentguide.report.Fault;
import org.treatmentguide.site.Result;
import org.treatmentguide.site.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guide build}: bakes the site and publishes it in a folder. */
@Command(
        name = "build",
        description = "Bakes the site. Errors stop it, and the last good site stays as it was.")
final class BuildCommand implements Callable<Integer> {

    private final GuideCommand guide;

    @Mixin private SourceOptions options;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = "The folder to publish in (default: target/site in the source folder).")
    private Path output;

    @Option(names = "--drafts", description = "Bake drafts too, marked as drafts.")
    private boolean drafts;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address of the published site, for canonical links.")
    private String baseUrl;

    @Option(names = "--quiet", description = "Print findings only, no summary.")
    private boolean quiet;

    BuildCommand(GuideCommand guide) {
        this.guide = guide;
    }

    @Override
    public Integer call() {
        if (baseUrl != null && !baseUrl.matches("https?://[^\\s/]+\\S*")) {
            throw Fault.inUse(
                    "--base-url needs an address such as https://example.org/guide, not "
                            + baseUrl
                            + ".");
        }
        Path target = output == null ? options.source.resolve("target/site") : output;
        var build = new SiteBuild(options.with(target, drafts, Optional.ofNullable(baseUrl)));
        Result result = build.build();
        return new ResultPrinter(guide.screen, options).print(result, quiet, target);
    }
}
