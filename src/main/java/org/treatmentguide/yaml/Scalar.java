package org.treatmentguide.yaml;

import org.treatmentguide.report.Place;
import org.treatmentguide.report.TextPlaces;

/**
 * A single value.
 *
 * @param text as it is written, without quotation marks and escapes
 * @param places where in the file its characters stand
 */
public record Scalar(Kind kind, String text, Place place, TextPlaces places) implements Node {

    /** A value of which only the start is known. */
    Scalar(Kind kind, String text, Place place) {
        this(kind, text, place, TextPlaces.unknown());
    }

    /** What the value would be if nobody asked for anything else. */
    public enum Kind {
        TEXT,
        NUMBER,
        YES_NO,
        NOTHING
    }

    /** Whether nothing is written here, or only blanks. */
    public boolean isBlank() {
        return kind == Kind.NOTHING || text.isBlank();
    }

    @Override
    public String described() {
        return isBlank() ? "empty" : "“" + shortened() + "”";
    }

    private String shortened() {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= 40
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 40)).strip() + "…";
    }
}
