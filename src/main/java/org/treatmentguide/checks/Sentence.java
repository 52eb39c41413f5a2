package org.treatmentguide.checks;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence, and where it stands in its paragraph. Found letter by letter: rules cut every
 * paragraph of the guide, some more than once.
 */
public record Sentence(String text, int start, int end) {

    private static final String AFTER_STOP = "\"”’)";
    private static final String BEFORE_CAPITAL = "\"“‘(";

    /**
     * After a full stop, with a capital, a quotation mark or a figure to follow.
     *
     * @return at least one
     */
    public static List<Sentence> in(String text) {
        var sentences = new ArrayList<Sentence>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isStop(text.charAt(i))) {
                int end = afterStop(text, i + 1);
                int next = afterBlanks(text, end);
                if (next > end && startsSentence(text, next)) {
                    sentences.add(new Sentence(text.substring(start, end), start, end));
                    start = next;
                    i = next - 1;
                }
            }
        }
        sentences.add(new Sentence(text.substring(start), start, text.length()));
        return sentences;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private static int afterStop(String text, int from) {
        int end = from;
        while (end < text.length() && end < from + 2 && AFTER_STOP.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int afterBlanks(String text, int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean startsSentence(String text, int from) {
        int letter =
                from < text.length() && BEFORE_CAPITAL.indexOf(text.charAt(from)) >= 0
                        ? from + 1
                        : from;
        if (letter >= text.length()) {
            return false;
        }
        int point = text.codePointAt(letter);
        return Character.isUpperCase(point)
                || switch (Character.getType(point)) {
                    case Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER ->
                            true;
                    default -> false;
                };
    }

    public boolean isQuestion() {
        return text.endsWith("?") || text.endsWith("?”") || text.endsWith("?)");
    }

    /** Whether something that ends at that place of the paragraph belongs to it. */
    public boolean holds(int place) {
        return place > start && place <= end;
    }
}
