package org.treatmentguide.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Holds a mark and the signs that touch it on one line. Browsers may break a line on both sides of
 * a button, even before a full stop.
 */
public final class Joint {

    /** A word joiner: it has no width, and no line breaks at it. */
    public static final String HTML = "&NoBreak;";

    private static final String BEFORE = "([“‘\"'/–—-";
    private static final String AFTER = ".,;:!?)]%“”‘’\"'/…–—-";
    private static final String EMPHASIS = "*_";

    private Joint() {}

    /** What to write before a mark. */
    public static String before(Node mark) {
        BasedSequence source = mark.getChars().getBaseSequence();
        int at = mark.getStartOffset() - 1;
        while (at >= 0 && EMPHASIS.indexOf(source.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && BEFORE.indexOf(source.charAt(at)) >= 0 ? HTML : "";
    }

    /** What to write after a mark. */
    public static String after(Node mark) {
        BasedSequence source = mark.getChars().getBaseSequence();
        int at = mark.getEndOffset();
        while (at < source.length() && EMPHASIS.indexOf(source.charAt(at)) >= 0) {
            at++;
        }
        return at < source.length() && AFTER.indexOf(source.charAt(at)) >= 0 ? HTML : "";
    }
}
