package org.treatmentguide.guide;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All pages of the guide, sorted by source, and the other files beside them.
 *
 * @param pages every page that could be read, drafts included
 * @param otherFiles files in the content folder that are no pages, such as pictures; relative to
 *     the source folder
 */
public record Guide(List<Page> pages, Set<Path> otherFiles) {

    public Guide {
        pages = List.copyOf(pages);
        otherFiles = Set.copyOf(otherFiles);
    }

    public Optional<Page> page(Path source) {
        return pages.stream().filter(page -> page.source().equals(source)).findFirst();
    }
}
