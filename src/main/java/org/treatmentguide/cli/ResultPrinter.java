package org.treatmentguide.cli;

import java.nio.file.Path;
import java.util.Map;
import org.treatmentguide.report.JsonFormat;
import org.treatmentguide.report.TextFormat;
import org.treatmentguide.site.PageFigures;
import org.treatmentguide.site.Result;
import org.treatmentguide.site.SourceFiles;
import picocli.CommandLine.ExitCode;

/** Prints how a build or a check ended, and says what the exit code is. */
final class ResultPrinter {

    private final Screen screen;
    private final SourceOptions options;

    ResultPrinter(Screen screen, SourceOptions options) {
        this.screen = screen;
        this.options = options;
    }

    int print(Result result) {
        if (options.format == SourceOptions.Format.json) {
            return json(result);
        }
        screen.out().print(text().print(result.report()));
        if (!result.pages().isEmpty()) {
            screen.out().print("\n" + PageTable.of(result.pages()));
        }
        return end(result);
    }

    int print(Result result, boolean quiet, Path target) {
        if (options.format == SourceOptions.Format.json) {
            return json(result);
        }
        if (!quiet || !result.report().findings().isEmpty()) {
            screen.out().print(text().print(result.report()));
        }
        if (result.stopped()) {
            screen.err()
                    .println("Nothing was published: mend what is listed above and build again.");
        } else if (!quiet) {
            screen.out().println(result.summary().text());
            screen.out().println("Published in " + target + ".");
        }
        return end(result);
    }

    private TextFormat text() {
        return new TextFormat(new SourceFiles(options.source), screen.colours());
    }

    private int json(Result result) {
        Map<String, Object> pages =
                result.pages().isEmpty()
                        ? Map.of()
                        : Map.of(
                                "pages", result.pages().stream().map(PageFigures::values).toList());
        screen.out().print(JsonFormat.print(result.report(), result.summary().values(), pages));
        return end(result);
    }

    private int end(Result result) {
        screen.out().flush();
        return result.stopped() ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
