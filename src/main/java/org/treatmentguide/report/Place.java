package org.treatmentguide.report;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A spot in a source file. Line and column count from 1, as editors do; a column counts UTF-16
 * units.
 *
 * @param file the file, relative to the source folder where it lies in it
 */
public record Place(Path file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::path)
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::column);

    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "line and column count from 1: " + line + ":" + column);
        }
    }

    /** The start of a file, for faults that concern all of it. */
    public static Place startOf(Path file) {
        return new Place(file, 1, 1);
    }

    /** The file with {@code /} between its parts, whatever the system. */
    public String path() {
        return file.toString().replace('\\', '/');
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path() + ":" + line + ":" + column;
    }
}
