package org.treatmentguide.checks.words;

import java.util.ArrayList;
import java.util.List;

/** The words of a text: what stands between blanks and has a letter or a figure. */
public final class Words {

    private Words() {}

    static List<String> in(String text) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || isBlank(text.charAt(end))) {
                if (hasLetter(text, start, end)) {
                    words.add(text.substring(start, end));
                }
                start = end + 1;
            }
        }
        return words;
    }

    public static int count(String text) {
        return in(text).size();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean hasLetter(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
