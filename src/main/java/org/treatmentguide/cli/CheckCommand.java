package org.treatmentguide.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.treatmentguide.site.Result;
import org.treatmentguide.site.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guide check}: everything that a build does, but nothing is written. */
@Command(name = "check", description = "Does everything that a build does, but writes nothing.")
final class CheckCommand implements Callable<Integer> {

    private final GuideCommand guide;

    @Mixin private SourceOptions options;

    @Option(
            names = "--pages",
            description = "Print how long and how hard each page is, and how much it cites.")
    private boolean pages;

    CheckCommand(GuideCommand guide) {
        this.guide = guide;
    }

    @Override
    public Integer call() {
        Path nowhere = options.source.resolve("target/site");
        var build = new SiteBuild(options.with(nowhere, false, Optional.empty()));
        Result result = pages ? build.checkAndMeasure() : build.check();
        return new ResultPrinter(guide.screen, options).print(result);
    }
}
