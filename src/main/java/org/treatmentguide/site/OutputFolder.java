package org.treatmentguide.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentguide.jbake.OutputFile;
import org.treatmentguide.report.Fault;

/**
 * The folder that a site is published in. A new site is written beside it and swapped in when it is
 * complete, so that whatever happens the last good site stays.
 *
 * <p>Three hidden neighbours belong to it: {@code .NAME.new} (the site being written), {@code
 * .NAME.old} (the last one, for the moment of the swap) and {@code .NAME.files} (what we wrote, so
 * that we never delete what somebody else put there). Not safe for two builds at once: hold the
 * {@link BuildLock}.
 */
final class OutputFolder {

    private final Path target;
    private final Path fresh;
    private final Path old;
    private final WrittenFiles written;

    OutputFolder(Path target) {
        this.target = target.toAbsolutePath().normalize();
        this.fresh = beside(".new");
        this.old = beside(".old");
        this.written = new WrittenFiles(beside(".files"));
    }

    Path path() {
        return target;
    }

    /**
     * Puts back a site that a killed build left aside, and refuses a target that is not ours.
     *
     * @throws Fault if the target is a file or holds files that no build of ours wrote
     */
    void prepare() {
        try {
            if (Files.exists(old) && !Files.exists(target)) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            if (Files.exists(target) && !Files.isDirectory(target)) {
                throw Fault.inUse(
                        "The output " + target + " is a file: name a folder with --output.");
            }
            written.foreignFileIn(target).ifPresent(OutputFolder::refuse);
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(e);
        }
    }

    /** Writes the files beside the target and swaps them in. */
    void publish(Collection<OutputFile> files) {
        try {
            delete(fresh);
            Files.createDirectories(fresh);
            write(files);
            written.add(files);
            swap();
            written.are(files);
        } catch (IOException | UncheckedIOException e) {
            discard(fresh);
            throw unwritable(e);
        }
    }

    private void write(Collection<OutputFile> files) throws IOException {
        Set<Path> folders =
                files.stream().map(file -> place(file).getParent()).collect(Collectors.toSet());
        for (Path folder : folders) {
            Files.createDirectories(folder);
        }
        // Every writer ends before a failure is told: none may write on while the folder is
        // deleted.
        List<IOException> failures =
                files.parallelStream().flatMap(file -> write(file).stream()).toList();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private Optional<IOException> write(OutputFile file) {
        try {
            if (file.content() instanceof OutputFile.Rendered rendered) {
                Files.write(place(file), rendered.bytes());
            } else if (file.content() instanceof OutputFile.Copied copied) {
                Files.copy(copied.file(), place(file));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private Path place(OutputFile file) {
        Path place = fresh.resolve(file.path()).normalize();
        if (!place.startsWith(fresh)) {
            throw new IllegalStateException("leaves the output folder: " + file.path());
        }
        return place;
    }

    /** The two renames are the only moment in which the target is missing; prepare() heals it. */
    private void swap() throws IOException {
        delete(old);
        if (Files.exists(target)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        delete(old);
    }

    private static void refuse(Path file) {
        throw Fault.inUse(
                "The output folder holds "
                        + file
                        + ", which no build wrote: move it to assets/ if it belongs to the site, "
                        + "delete it, or name another folder with --output.");
    }

    private Path beside(String suffix) {
        Path name = target.getFileName();
        if (name == null || target.getParent() == null) {
            throw Fault.inUse(
                    "The output " + target + " cannot be a site: name a folder with --output.");
        }
        return target.resolveSibling("." + name + suffix);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void discard(Path folder) {
        try {
            delete(folder);
        } catch (IOException | UncheckedIOException e) {
            // The next build deletes it; the fault that brought us here matters more.
        }
    }

    private Fault unwritable(Exception e) {
        return Fault.ofSystem(
                "The site could not be written to "
                        + target
                        + " ("
                        + reason(e)
                        + "): make room or mend the permissions, then build again. "
                        + "The last good site is as it was.",
                e);
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
