package org.treatmentguide.yaml;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.TextPlaces;

/**
 * Finds the characters of a value in the file that it was read from. Quotation marks, escapes,
 * indents and the ends of folded lines were lost on the way; so value and file are read side by
 * side, and blanks of both passed over. For one thread.
 */
final class Written {

    private final String file;
    private final ScalarStyle style;
    private int at;
    private int line;
    private int column;

    private Written(String file, ScalarStyle style, int start, Place place) {
        this.file = file;
        this.style = style;
        this.at = start;
        this.line = place.line();
        this.column = place.column();
    }

    /**
     * @param file the whole text
     * @param start how many characters of it stand before the value
     * @param place the place of its start
     * @return unknown where the two do not agree
     */
    static TextPlaces places(ScalarEvent value, String file, int start, Place place) {
        var written = new Written(file, value.getScalarStyle(), start, place);
        written.open();
        return written.follow(value.getValue(), place);
    }

    /** Passes over the opening mark, or the line that says how a block is to be read. */
    private void open() {
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            while (at < file.length() && file.charAt(at) != '\n' && file.charAt(at) != '\r') {
                pass(1);
            }
        } else if (style != ScalarStyle.PLAIN) {
            pass(1);
        }
    }

    private TextPlaces follow(String value, Place start) {
        var places = new TextPlaces.Gathering();
        int runLine = 0;
        int runColumn = 0;
        for (int i = 0; i < value.length(); i++) {
            if (isBlank(value.charAt(i))) {
                continue;
            }
            passBlanks();
            if (line != runLine || column - i != runColumn) {
                runLine = line;
                runColumn = column - i;
                places.add(i, new Place(start.file(), line, column));
            }
            int length = lengthOf(value, i);
            if (length == 0) {
                return TextPlaces.unknown();
            }
            pass(length);
        }
        return places.finish();
    }

    private void passBlanks() {
        while (at < file.length() && isBlank(character())) {
            pass(length());
        }
    }

    /** How many characters of the file make this one of the value; none where they are others. */
    private int lengthOf(String value, int i) {
        return at < file.length() && character() == value.charAt(i) ? length() : 0;
    }

    /** What stands here; escaped blanks and the end of a line behind a backslash are blanks. */
    private char character() {
        char written = file.charAt(at);
        if (!isEscape()) {
            return written;
        }
        char escaped = file.charAt(at + 1);
        return switch (escaped) {
            case '"', '/', '\\' -> escaped;
            case '_' -> '\u00a0';
            case 'x', 'u' -> (char) Integer.parseInt(file.substring(at + 2, at + length()), 16);
            default -> ' ';
        };
    }

    private int length() {
        if (isEscape()) {
            char escaped = file.charAt(at + 1);
            return escaped == 'x' ? 4 : escaped == 'u' ? 6 : escaped == 'U' ? 10 : 2;
        }
        return style == ScalarStyle.SINGLE_QUOTED && file.charAt(at) == '\'' ? 2 : 1;
    }

    private boolean isEscape() {
        return style == ScalarStyle.DOUBLE_QUOTED
                && file.charAt(at) == '\\'
                && at + 1 < file.length();
    }

    private void pass(int characters) {
        for (int end = at + characters; at < end; at++) {
            boolean endsLine =
                    file.charAt(at) == '\n'
                            || file.charAt(at) == '\r'
                                    && (at + 1 == file.length() || file.charAt(at + 1) != '\n');
            line += endsLine ? 1 : 0;
            column = endsLine ? 1 : column + 1;
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c);
    }
}
