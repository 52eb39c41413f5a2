package org.treatmentguide.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.nio.file.Path;
import java.util.Arrays;
import org.treatmentguide.report.Place;

/** Where each line of a text starts; from an offset in the text to a place in the file. */
final class Lines {

    private final Path source;
    private final int firstLine;
    private final int[] starts;

    Lines(Path source, String text, int firstLine) {
        this.source = source;
        this.firstLine = firstLine;
        this.starts = starts(text);
    }

    Place at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(source, firstLine + line, offset - starts[line] + 1);
    }

    Place of(Node node) {
        return at(node.getStartOffset());
    }

    private static int[] starts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine =
                    c == '\n'
                            || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (endsLine) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }
}
