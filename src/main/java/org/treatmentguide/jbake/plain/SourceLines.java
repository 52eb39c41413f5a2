package org.treatmentguide.jbake.plain;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** A source file as lines, whatever ends them, without a byte order mark. */
final class SourceLines {

    private static final String BOM = "\uFEFF";

    private SourceLines() {}

    static List<String> of(byte[] bytes, String encoding) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                new ByteArrayInputStream(bytes), Charset.forName(encoding)))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        }
        if (!lines.isEmpty() && encoding.equals("UTF-8") && lines.get(0).startsWith(BOM)) {
            lines.set(0, lines.get(0).replace(BOM, ""));
        }
        return lines;
    }

    /** What follows the first separator; all of the file where nothing does. */
    static String body(List<String> lines, String separator) {
        int end = lines.indexOf(separator);
        List<String> body =
                end < 0 || end == lines.size() - 1 ? lines : lines.subList(end + 1, lines.size());
        return String.join("\n", body) + "\n";
    }
}
