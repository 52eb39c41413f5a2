package org.treatmentguide.jbake;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Addresses of files in the site. */
final class SitePath {

    private SitePath() {}

    /** The tidy path, with {@code /}, if it stays inside the site and names a file. */
    static Optional<String> inside(String address) {
        try {
            Path path = Path.of(address).normalize();
            boolean outside =
                    path.isAbsolute()
                            || path.getRoot() != null
                            || path.toString().isEmpty()
                            || path.startsWith("..")
                            || address.endsWith("/");
            return outside
                    ? Optional.empty()
                    : Optional.of(path.toString().replace(File.separatorChar, '/'));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The way from a page up to the root of the site: nothing, or {@code ../} once or more. */
    static String toRoot(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }
}
