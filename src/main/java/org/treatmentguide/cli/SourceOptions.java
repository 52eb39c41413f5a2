package org.treatmentguide.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.treatmentguide.report.Fault;
import org.treatmentguide.site.BuildOptions;
import picocli.CommandLine.Option;

/** The options that every command which reads a source has. */
final class SourceOptions {

    @Option(
            names = "--source",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "The folder that holds jbake.properties (default: here).")
    Path source = Path.of(".");

    @Option(names = "--strict", description = "Let warnings stop the build too.")
    boolean strict;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many threads work (default: one a processor).")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How findings are printed: ${COMPLETION-CANDIDATES} (default: text).")
    Format format = Format.text;

    /** How findings are printed. */
    enum Format {
        text,
        json
    }

    BuildOptions with(Path output, boolean drafts, Optional<String> baseUrl) {
        if (jobs < 1) {
            throw Fault.inUse("--jobs needs a whole number from 1, not " + jobs + ".");
        }
        return new BuildOptions(source, output, drafts, baseUrl, strict, jobs, today());
    }

    /** Today in UTC, or the day that SOURCE_DATE_EPOCH names, so that a build can be repeated. */
    private static LocalDate today() {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        if (epoch == null || epoch.isBlank()) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(epoch.strip()))
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (NumberFormatException | java.time.DateTimeException e) {
            throw Fault.inUse(
                    "SOURCE_DATE_EPOCH is \""
                            + epoch
                            + "\": set it to whole seconds since 1970, or unset it.",
                    e);
        }
    }
}
