package org.treatmentguide.report;

import java.util.Arrays;

/**
 * Where in its file each character of a text stands: markup and ends of lines are lost on the way
 * from the one to the other. Kept as runs of characters that stand side by side in both. Immutable.
 */
public final class TextPlaces {

    private static final TextPlaces UNKNOWN = new TextPlaces(new int[0]);

    /** For each run: its start in the text, its line and its column in the file. */
    private final int[] runs;

    private TextPlaces(int[] runs) {
        this.runs = runs;
    }

    public static TextPlaces unknown() {
        return UNKNOWN;
    }

    /** Gathers runs in the order of the text. For one thread. */
    public static final class Gathering {

        private int[] runs = new int[12];
        private int length;

        public void add(int start, Place place) {
            if (length == runs.length) {
                runs = Arrays.copyOf(runs, length * 2);
            }
            runs[length++] = start;
            runs[length++] = place.line();
            runs[length++] = place.column();
        }

        public TextPlaces finish() {
            return new TextPlaces(Arrays.copyOf(runs, length));
        }
    }

    /**
     * The place of a character.
     *
     * @param text where the text starts; the answer where nothing better is known
     */
    public Place of(int offset, Place text) {
        int run = -3;
        for (int next = 0; next < runs.length && runs[next] <= offset; next += 3) {
            run = next;
        }
        return run < 0
                ? text
                : new Place(text.file(), runs[run + 1], runs[run + 2] + offset - runs[run]);
    }

    /** The same for the text without its first characters. */
    public TextPlaces after(int characters) {
        int[] moved = runs.clone();
        for (int run = 0; run < moved.length; run += 3) {
            moved[run] -= characters;
        }
        return new TextPlaces(moved);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextPlaces places && Arrays.equals(runs, places.runs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(runs);
    }
}
