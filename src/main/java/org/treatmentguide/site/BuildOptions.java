package org.treatmentguide.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a build is asked to do.
 *
 * @param source the folder that holds {@code jbake.properties}
 * @param output the folder to publish in
 * @param drafts whether drafts become pages too, marked as drafts
 * @param baseUrl the address of the published site, for canonical links; none are written without
 * @param strict whether warnings stop the build
 * @param jobs how many threads work, at least 1
 * @param today the day by which reviews are due
 */
public record BuildOptions(
        Path source,
        Path output,
        boolean drafts,
        Optional<String> baseUrl,
        boolean strict,
        int jobs,
        LocalDate today) {

    public BuildOptions {
        source = source.toAbsolutePath().normalize();
        output = output.toAbsolutePath().normalize();
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs: at least 1, not " + jobs);
        }
    }
}
