package org.treatmentguide.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.treatmentguide.guide.Picture;

/** Reads how large pictures are, from their first bytes; they are never decoded. */
final class PictureReader {

    private static final Set<String> RASTER = Set.of("png", "jpg", "jpeg", "gif");

    private PictureReader() {}

    /** Nothing for a file whose name is not that of a picture; never throws. */
    static Optional<Picture> read(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        boolean drawn = ending.equals("svg");
        if (!drawn && !RASTER.contains(ending) && !ending.equals("webp")) {
            return Optional.empty();
        }
        long bytes = file.toFile().length();
        try {
            int[] size =
                    drawn
                            ? SvgSize.of(file)
                            : ending.equals("webp") ? webp(file) : raster(file, ending);
            return Optional.of(new Picture(size[0], size[1], bytes, drawn, true));
        } catch (IOException | RuntimeException e) { // codecs throw what they like on broken files
            return Optional.of(Picture.unreadable(bytes));
        }
    }

    private static int[] raster(Path file, String ending) throws IOException {
        ImageIO.setUseCache(false);
        ImageReader reader = ImageIO.getImageReadersBySuffix(ending).next();
        try (InputStream in = Files.newInputStream(file);
                ImageInputStream input = ImageIO.createImageInputStream(in)) {
            reader.setInput(input, true, true);
            return new int[] {reader.getWidth(0), reader.getHeight(0)};
        } finally {
            reader.dispose();
        }
    }

    /** By Google's description of the container: its three kinds of first chunk. */
    private static int[] webp(Path file) throws IOException {
        byte[] b;
        try (InputStream in = Files.newInputStream(file)) {
            b = in.readNBytes(30);
        }
        String head = new String(b, StandardCharsets.ISO_8859_1);
        if (b.length < 30 || !head.startsWith("RIFF") || !head.startsWith("WEBP", 8)) {
            throw new IOException("no WebP");
        }
        return switch (head.substring(12, 16)) {
            case "VP8X" -> new int[] {1 + little(b, 24, 3), 1 + little(b, 27, 3)};
            case "VP8L" -> {
                int bits = little(b, 21, 4);
                yield new int[] {1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)};
            }
            case "VP8 " -> new int[] {little(b, 26, 2) & 0x3FFF, little(b, 28, 2) & 0x3FFF};
            default -> throw new IOException("no WebP");
        };
    }

    private static int little(byte[] bytes, int from, int count) {
        int value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | bytes[from + i] & 0xFF;
        }
        return value;
    }
}
