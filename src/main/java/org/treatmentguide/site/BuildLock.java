package org.treatmentguide.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.treatmentguide.report.Fault;

/**
 * Keeps a second build away from an output folder. The system drops the lock with the process, so a
 * killed build leaves none behind; the empty file stays.
 */
final class BuildLock {

    private BuildLock() {}

    /**
     * Does the work while nobody else can build into the same folder.
     *
     * @throws Fault if another build holds the lock, or the folder beside the output cannot be made
     */
    static <T> T holding(Path output, Supplier<T> work) {
        Path file = output.resolveSibling("." + output.getFileName() + ".lock");
        try (FileChannel channel = open(file)) {
            if (!held(channel)) {
                throw Fault.inUse(
                        "Another build is writing to "
                                + output
                                + ": wait for it to end, then build again.");
            }
            return work.get();
        } catch (IOException e) {
            throw Fault.ofSystem(
                    "The folder "
                            + file.getParent()
                            + " cannot be written to ("
                            + e.getMessage()
                            + "): mend its permissions or name another folder with --output.",
                    e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
