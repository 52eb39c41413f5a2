package org.treatmentguide.report;

import java.util.Optional;

/** The line of a source file that a finding points to, with a caret below the column. */
final class Excerpt {

    /** Longer lines are cut around the column: a terminal is about this wide. */
    private static final int WIDTH = 96;

    private static final int BEFORE = 60;

    private Excerpt() {}

    static String of(Place place, String line) {
        int column = Math.min(place.column() - 1, line.length());
        int from = column > BEFORE + 10 ? column - BEFORE : 0;
        int to = Math.min(line.length(), from + WIDTH);
        String number = Integer.toString(place.line());
        String shown =
                (from > 0 ? "…" : "")
                        + visible(line.substring(from, to))
                        + (to < line.length() ? "…" : "");
        int caret = column - from + (from > 0 ? 1 : 0);
        return "  "
                + number
                + " | "
                + shown
                + "\n  "
                + " ".repeat(number.length())
                + " | "
                + " ".repeat(caret)
                + "^\n";
    }

    static Optional<String> of(Place place, Optional<String> line) {
        return line.filter(text -> !text.isBlank()).map(text -> of(place, text));
    }

    /** Tabs and control characters would move the caret or the terminal. */
    private static String visible(String text) {
        return text.codePoints()
                .map(point -> Character.isISOControl(point) || isFormat(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isFormat(int point) {
        return Character.getType(point) == Character.FORMAT;
    }
}
