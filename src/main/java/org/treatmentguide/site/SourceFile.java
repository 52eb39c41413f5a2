package org.treatmentguide.site;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file of the content folder.
 *
 * @param file where it is
 * @param source the same relative to the source folder, such as {@code content/sections/tms.md}
 * @param path the same relative to the content folder, with {@code /}: {@code sections/tms.md}
 */
record SourceFile(Path file, Path source, String path) {

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name without what follows its last dot. */
    String stem() {
        int dot = name().lastIndexOf('.');
        return dot <= 0 ? name() : name().substring(0, dot);
    }

    /** What follows the last dot of its name, in lower case. */
    String ending() {
        int dot = name().lastIndexOf('.');
        return dot <= 0 ? "" : name().substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    boolean isPage() {
        return name().endsWith(".md");
    }
}
