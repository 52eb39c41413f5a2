package org.treatmentguide.frontmatter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.treatmentguide.report.Place;

/** The lines of a header, and where in the file a mark of the YAML reader stands. */
final class HeaderPlaces {

    /** The line of the file that is the header's first. */
    private static final int FIRST = 2;

    private final Path source;
    private final List<String> lines;

    HeaderPlaces(Path source, String yaml) {
        this.source = source;
        this.lines = List.of(yaml.split("\n", -1));
    }

    List<String> lines() {
        return lines;
    }

    Place start() {
        return Place.startOf(source);
    }

    /** A line counted from 0, a column from 0 in UTF-16 units. */
    Place at(int line, int column) {
        return new Place(source, line + FIRST, column + 1);
    }

    Place at(Optional<Mark> mark) {
        return mark.map(this::at).orElse(start());
    }

    // The YAML reader counts columns in code points, a place in UTF-16 units.
    private Place at(Mark mark) {
        String line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
        int points = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
        return at(mark.getLine(), line.offsetByCodePoints(0, points));
    }

    /** A code point of the whole header, counted from 0. */
    Place atCodePoint(int index) {
        int left = index;
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            int points = text.codePointCount(0, text.length());
            if (left <= points) {
                return at(line, text.offsetByCodePoints(0, left));
            }
            left -= points + 1;
        }
        return start();
    }
}
