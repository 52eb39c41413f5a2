package org.treatmentguide.guide;

/**
 * A picture that lies beside the pages or in the assets.
 *
 * @param width in pixels; 0 where the file does not say
 * @param height in pixels; 0 where the file does not say
 * @param bytes its size
 * @param drawn made of lines, so that its pixels say nothing of its weight
 * @param readable whether the file is what its name says
 */
public record Picture(int width, int height, long bytes, boolean drawn, boolean readable) {

    /** A file that is not what its name says. */
    public static Picture unreadable(long bytes) {
        return new Picture(0, 0, bytes, false, false);
    }

    public boolean hasSize() {
        return width > 0 && height > 0;
    }
}
