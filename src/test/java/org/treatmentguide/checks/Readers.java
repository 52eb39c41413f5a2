package org.treatmentguide.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Checked;
import org.treatmentguide.site.GuideReader;

/** Reads a marked guide with the readers of the build, and keeps what they find. */
final class Readers {

    private Readers() {}

    /**
     * @param source an empty folder, to be the source folder
     */
    static Checked<Guide> read(MarkedGuide guide, Path source) {
        guide.texts().forEach((file, text) -> write(source.resolve(file), text));
        guide.otherFiles().forEach(file -> write(source.resolve(file), "Some content."));
        var read =
                new GuideReader(source, source.resolve("content"), source.resolve("assets"), false)
                        .read(2);
        return new Checked<>(read.value().guide(), read.findings());
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
