package org.treatmentguide.guide;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All pages of the guide, sorted by source, and the other files beside them. Immutable. */
public final class Guide {

    private final List<Page> pages;
    private final Map<Path, Page> bySource;
    private final Set<Path> otherFiles;
    private final Map<Path, Picture> pictures;

    /**
     * @param pages every page, drafts included; also those with faults, as far as they could be
     *     read
     * @param otherFiles files in the content folder that are no pages, such as pictures; relative
     *     to the source folder
     */
    public Guide(List<Page> pages, Collection<Path> otherFiles) {
        this(pages, otherFiles, Map.of());
    }

    /**
     * @param pictures the pictures among the other files, by their path below content or assets
     */
    public Guide(List<Page> pages, Collection<Path> otherFiles, Map<Path, Picture> pictures) {
        this.pages = List.copyOf(pages);
        this.bySource = pages.stream().collect(Collectors.toMap(Page::source, Function.identity()));
        this.otherFiles = Set.copyOf(otherFiles);
        this.pictures = Map.copyOf(pictures);
    }

    public List<Page> pages() {
        return pages;
    }

    public Set<Path> otherFiles() {
        return otherFiles;
    }

    /** The picture that stands at that path of the site. */
    public Optional<Picture> picture(Path path) {
        return Optional.ofNullable(pictures.get(path));
    }

    /** The page made from a file; takes the same time whatever the size of the guide. */
    public Optional<Page> page(Path source) {
        return Optional.ofNullable(bySource.get(source));
    }
}
