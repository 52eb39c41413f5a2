package org.treatmentguide.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.SourceLines;

/** Lines of the source folder, for the excerpts below findings. */
public record SourceFiles(Path source) implements SourceLines {

    /** A file larger than this is not opened again just to show a line of it. */
    private static final long LARGEST = 5_000_000;

    @Override
    public Optional<String> lineAt(Place place) {
        Path file = source.resolve(place.file());
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            return line(file, place.line());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Latin-1 where it is not UTF-8, so that the line with the bad byte can be shown at all. */
    private static Optional<String> line(Path file, int number) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        Charset charset =
                text.indexOf('\uFFFD') < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        try (var lines = new BufferedReader(new java.io.StringReader(new String(bytes, charset)))) {
            return lines.lines().skip(number - 1L).findFirst();
        }
    }
}
