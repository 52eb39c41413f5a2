package org.treatmentguide.checks.links;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Paths as links write them: with {@code /}, alike on every system. Not {@code java.nio} paths, as
 * what an author wrote need not be a valid path on this one.
 */
final class Paths {

    private Paths() {}

    static String of(Path path) {
        return path.toString().replace('\\', '/');
    }

    static Set<String> of(Collection<Path> paths) {
        return paths.stream().map(Paths::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The folder of the content, such as {@code content}. */
    static String root(String source) {
        return source.substring(0, Math.max(0, source.indexOf('/')));
    }

    static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The source of a page that is named as it will be built, or without any ending. */
    static String asMarkdown(String path) {
        return path.replaceAll("(?i)\\.(html?|md)$", "") + ".md";
    }

    /**
     * Where a link on that page leads, or nothing where its way leaves the folder of the content.
     */
    static Optional<String> resolve(String source, String link) {
        var parts = new ArrayList<String>(List.of(folder(source).split("/")));
        for (String part : link.replace('\\', '/').split("/")) {
            if (part.equals("..")) {
                if (parts.size() <= 1) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** How a link on that page names a file. */
    static String relative(String source, String target) {
        String[] from = folder(source).split("/");
        String[] to = target.split("/");
        int shared = 0;
        while (shared < from.length && shared < to.length - 1 && from[shared].equals(to[shared])) {
            shared++;
        }
        var parts = new ArrayList<String>();
        for (int i = shared; i < from.length; i++) {
            parts.add("..");
        }
        parts.addAll(List.of(to).subList(shared, to.length));
        return String.join("/", parts);
    }
}
