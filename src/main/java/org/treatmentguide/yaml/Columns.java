package org.treatmentguide.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.treatmentguide.report.Place;

/**
 * Turns the parser's marks into places: it counts code points, and places count UTF-16 units as
 * editors do. The two differ only on lines with rare characters.
 */
final class Columns {

    private final String text;
    private final boolean plain;
    private final int length;
    private int knownIndex;
    private int knownOffset;

    Columns(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.plain = length == text.length();
    }

    Place placeOf(Mark mark, Spot spot) {
        if (plain) {
            return spot.at(mark.getLine(), mark.getColumn());
        }
        var start = offsetOf(mark.getIndex() - mark.getColumn());
        return spot.at(mark.getLine(), offsetOf(mark.getIndex()) - start);
    }

    /** How many UTF-16 units of the text stand before the mark. */
    int offsetOf(Mark mark) {
        return plain ? mark.getIndex() : offsetOf(mark.getIndex());
    }

    /** The place of a character by its number in the text, counted in code points from nought. */
    Place placeOf(int index, Spot spot) {
        var offset = offsetOf(index);
        var before = text.substring(0, offset);
        var line = (int) before.chars().filter(unit -> unit == '\n').count();
        return spot.at(line, offset - (before.lastIndexOf('\n') + 1));
    }

    // Marks come nearly in order, so each step starts from the last and the whole stays linear.
    private int offsetOf(int index) {
        var wanted = Math.max(0, Math.min(index, length));
        knownOffset = text.offsetByCodePoints(knownOffset, wanted - knownIndex);
        knownIndex = wanted;
        return knownOffset;
    }
}
