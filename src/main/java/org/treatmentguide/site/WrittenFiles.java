package org.treatmentguide.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.treatmentguide.jbake.OutputFile;

/**
 * The list of the files that we wrote into an output folder, kept beside it: a path a line. What is
 * not on it was put there by somebody else.
 */
record WrittenFiles(Path list) {

    /** Puts more files on the list: while two folders are swapped, those of both are ours. */
    void add(Collection<OutputFile> files) throws IOException {
        var names = new TreeSet<>(known());
        files.forEach(file -> names.add(file.path()));
        write(names);
    }

    /** Makes these the list. */
    void are(Collection<OutputFile> files) throws IOException {
        var names = new TreeSet<String>();
        files.forEach(file -> names.add(file.path()));
        write(names);
    }

    /** The first file in the folder that is not on the list. */
    Optional<Path> foreignFileIn(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        Set<String> known = known();
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path))
                    .filter(path -> !known.contains(name(folder, path)))
                    .min(Comparator.naturalOrder());
        }
    }

    private Set<String> known() throws IOException {
        return Files.exists(list) ? new TreeSet<>(Files.readAllLines(list)) : Set.of();
    }

    private void write(Set<String> names) throws IOException {
        Path next = list.resolveSibling(list.getFileName() + ".next");
        Files.write(next, names);
        Files.move(next, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
