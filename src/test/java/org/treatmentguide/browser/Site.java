package org.treatmentguide.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of pages. */
record Site(Path folder) {

    Site {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The site that {@code mvn package} baked, or the one named by {@code -Dguide.site=}. */
    static Site built() {
        return new Site(Path.of(System.getProperty("guide.site", "target/site")));
    }

    /** The addresses of its pages from its root, sorted. */
    List<String> pages() {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(
                    "There is no site in " + folder + ": bake it first, with mvn package.");
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same addresses, by the size of the page. */
    List<String> largestFirst() {
        return pages().stream()
                .sorted(
                        Comparator.comparing(
                                (String page) -> -folder.resolve(page).toFile().length()))
                .toList();
    }

    /** The address of a page on the disk. */
    String onDisk(String page) {
        return folder.resolve(page).toUri().toString();
    }
}
