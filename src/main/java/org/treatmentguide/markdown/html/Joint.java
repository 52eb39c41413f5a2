package org.treatmentguide.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * Holds a mark and the signs that touch it on one line. Browsers break lines on both sides of a
 * button, even before a full stop, unless something around it forbids it.
 */
public enum Joint {
    /** A sign, or the number of a source, touches the mark. */
    TOUCHED("<span class=\"joint\">", "</span>"),
    /** There are blanks around it. */
    ALONE("", "");

    private static final Pattern BEFORE = Pattern.compile("[(\\[“‘\"'/–—-][*_]*$");
    private static final Pattern AFTER =
            Pattern.compile("^[*_]*(?:[.,;:!?)\\]%“”‘’\"'/…–—-]|\\s?\\[@)");
    private static final int NEAR = 6;

    private final String opening;
    private final String closing;

    Joint(String opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /** How a mark stands in what its author wrote. */
    public static Joint of(Node mark) {
        BasedSequence source = mark.getChars().getBaseSequence();
        int start = mark.getStartOffset();
        int end = mark.getEndOffset();
        var before = source.subSequence(Math.max(0, start - NEAR), start);
        var after = source.subSequence(end, Math.min(source.length(), end + NEAR));
        return BEFORE.matcher(before).find() || AFTER.matcher(after).find() ? TOUCHED : ALONE;
    }

    /** What to write before the mark. */
    public String opening() {
        return opening;
    }

    /** What to write after the mark. */
    public String closing() {
        return closing;
    }
}
