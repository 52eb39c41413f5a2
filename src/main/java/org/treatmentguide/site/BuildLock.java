package org.treatmentguide.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.treatmentguide.report.Fault;

/**
 * Keeps a second build away from an output folder. The system drops the lock with the process, so a
 * killed build leaves none behind; the empty file stays.
 */
final class BuildLock implements AutoCloseable {

    private final FileChannel channel;

    private BuildLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws Fault if another build holds the lock, or the folder beside the output cannot be made
     */
    static BuildLock on(Path output) {
        Path file = output.resolveSibling("." + output.getFileName() + ".lock");
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!held(channel)) {
                channel.close();
                throw Fault.inUse(
                        "Another build is writing to "
                                + output
                                + ": wait for it to end, then build again.");
            }
            return new BuildLock(channel);
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

    private static boolean held(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Closing frees the lock even when it complains; the process is about to end anyway.
        }
    }
}
