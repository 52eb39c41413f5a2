package org.treatmentguide.site;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.guide.Picture;
import org.treatmentguide.markdown.page.Glossary;

/**
 * What stands where in the site. Made once, then only asked; each answer takes the same time
 * whatever the size of the guide.
 */
final class SiteMap {

    private final Guide guide;
    private final List<Page> published;
    private final Map<String, Page> byPath = new HashMap<>();
    private final Map<String, Page> byAddress = new HashMap<>();
    private final Map<String, Page> byLayout = new HashMap<>();
    private final Set<String> files = new HashSet<>();

    SiteMap(Guide guide) {
        this.guide = guide;
        this.published = guide.pages().stream().filter(page -> !page.draft()).toList();
        for (Page page : published) {
            byPath.put(inContent(page.source()), page);
            byAddress.put(page.address(), page);
            byLayout.putIfAbsent(page.layout(), page);
        }
        guide.otherFiles().forEach(file -> files.add(inContent(file)));
    }

    /** All pages that readers get, sorted by source. */
    List<Page> published() {
        return published;
    }

    /** The published page made from a path below the content folder. */
    Optional<Page> page(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The published page on which a text stands: for a question, the one that answers it. */
    Optional<Page> holding(Page page) {
        return at(Addresses.path(page.address()));
    }

    /** The published page that stands at an address. */
    Optional<Page> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** A picture of ours, by its path below the content folder. */
    Optional<Picture> picture(String path) {
        return guide.picture(Path.of(path));
    }

    /** A file that is copied to the site, by that path. */
    Optional<String> file(String path) {
        return files.contains(path) ? Optional.of(path) : Optional.empty();
    }

    /** The first page with a layout that only one page is meant to have. */
    Optional<Page> byLayout(String layout) {
        return Optional.ofNullable(byLayout.get(layout));
    }

    Optional<Page> glossary() {
        return byLayout("glossary");
    }

    /** The words that it explains. */
    Glossary words() {
        return new Glossary(glossary().map(page -> page.facts().definitions()).orElse(List.of()));
    }

    /** The folder of a page below the content folder: empty, or ended by {@code /}. */
    String folder(Page page) {
        String path = inContent(page.source());
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The section that a page belongs to: {@code tms.md} for {@code tms/first-session.md}. */
    Optional<Page> sectionOf(Page page) {
        String folder = folder(page);
        return page.type() == PageType.PAGE && !folder.isEmpty()
                ? page(folder.substring(0, folder.length() - 1) + ".md")
                        .filter(other -> other.type() == PageType.SECTION)
                : Optional.empty();
    }

    // Content and assets both become the root of the site.
    private static String inContent(Path source) {
        String path = source.toString().replace('\\', '/');
        return path.substring(path.indexOf('/') + 1);
    }
}
