package org.treatmentguide.checks.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The result of a build, as far as its rules look at it.
 *
 * @param sources every file that the build found, relative to the source folder; ignored ones left
 *     out
 * @param fates what became of each, in the order of the sources
 * @param written the files of the site, relative to its root, with {@code /}
 */
public record Outcome(Set<Path> sources, List<SourceFate> fates, Set<String> written) {

    public Outcome {
        sources = Set.copyOf(sources);
        fates = List.copyOf(fates);
        written = Set.copyOf(written);
    }
}
