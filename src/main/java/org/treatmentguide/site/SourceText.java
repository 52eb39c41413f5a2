package org.treatmentguide.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.treatmentguide.report.Checked;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/** Reads the text of a page's file; empty with a finding where there is none to be had. */
final class SourceText {

    private static final int LARGEST = 5 * 1024 * 1024;

    private SourceText() {}

    static Checked<String> read(SourceFile file) {
        Place start = Place.startOf(file.source());
        try (InputStream in = Files.newInputStream(file.file())) {
            // Not by the size that the file system tells: the file may still grow.
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return fault(start, "This file is larger than 5 MB.", "Split it into pages.");
            }
            return decode(bytes, start);
        } catch (IOException e) {
            return fault(
                    start,
                    "This file cannot be read: " + IoFault.of(e) + ".",
                    "Allow reading it, or remove it.");
        }
    }

    private static Checked<String> decode(byte[] bytes, Place start) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        boolean broken = decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        if (broken) {
            int bad = bytes[in.position()] & 0xFF;
            return fault(
                    endOf(text, start),
                    "The byte %02X here is no UTF-8.".formatted(bad),
                    "Save the file as UTF-8, and type this character anew if it looks wrong.");
        }
        return isEmpty(text)
                ? fault(start, "This file is empty.", "Write the page, or delete the file.")
                : Checked.clean(text);
    }

    private static boolean isEmpty(String text) {
        return text.replace("\uFEFF", "").isBlank();
    }

    private static Place endOf(String text, Place start) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String[] lines = clean.split("\r\n|\r|\n", -1);
        return new Place(start.file(), lines.length, lines[lines.length - 1].length() + 1);
    }

    private static Checked<String> fault(Place place, String problem, String fix) {
        Finding finding = Rule.PAGE_NOT_WRITTEN.at(place, problem, fix);
        return new Checked<>("", List.of(finding));
    }
}
