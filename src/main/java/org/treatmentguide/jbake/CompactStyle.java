package org.treatmentguide.jbake;

/**
 * A style sheet without comments and needless white space, and otherwise as it was: what stands in
 * quotes, in {@code url()} and between words keeps its meaning. Anything that it does not know
 * stays, as no part of a rule is ever left out. For one text, by one thread.
 */
final class CompactStyle {

    private static final String TIGHT = "{};,";

    private final String css;
    private final StringBuilder out;
    private boolean blank;
    private char last = ';'; // as if something tight stood before the start
    private int at;

    private CompactStyle(String css) {
        this.css = css;
        this.out = new StringBuilder(css.length());
    }

    static String of(String css) {
        return new CompactStyle(css).compact();
    }

    private String compact() {
        while (at < css.length()) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                comment();
            } else if (Character.isWhitespace(c)) {
                blank = true;
                at++;
            } else {
                int end = endOfWhole(c);
                add(css.substring(at, end));
                at = end;
            }
        }
        return out.toString();
    }

    /** A comment parts two words, as a blank does not: so between two words one stays. */
    private void comment() {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
        if (!blank && isWord(last) && at < css.length() && isWord(css.charAt(at))) {
            out.append("/**/");
        }
    }

    /** Where the string, the address, the escaped character or the single character here ends. */
    private int endOfWhole(char c) {
        if (c == '"' || c == '\'') {
            return endOf(c, at + 1);
        }
        if (css.regionMatches(true, at, "url(", 0, 4)) {
            int text = at + 4;
            while (text < css.length() && Character.isWhitespace(css.charAt(text))) {
                text++;
            }
            boolean quoted = text < css.length() && "\"'".indexOf(css.charAt(text)) >= 0;
            return quoted ? at + 4 : endOf(')', text);
        }
        return Math.min(css.length(), at + (c == '\\' ? 2 : 1));
    }

    private int endOf(char closing, int from) {
        for (int i = from; i < css.length(); i++) {
            if (css.charAt(i) == '\\') {
                i++;
            } else if (css.charAt(i) == closing) {
                return i + 1;
            }
        }
        return css.length();
    }

    private void add(String whole) {
        char first = whole.charAt(0);
        if (first == '}' && last == ';') {
            out.setLength(out.length() - 1);
        }
        if (blank && !isTight(first) && !isTight(last) && last != ':' && last != '(') {
            out.append(first == ')' ? "" : " ");
        }
        blank = false;
        out.append(whole);
        last = first == '\\' ? 'a' : whole.charAt(whole.length() - 1);
    }

    private static boolean isTight(char c) {
        return TIGHT.indexOf(c) >= 0;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "-_#.%\\".indexOf(c) >= 0 || c > 127;
    }
}
