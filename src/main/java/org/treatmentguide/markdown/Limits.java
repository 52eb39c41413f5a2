package org.treatmentguide.markdown;

import java.util.Optional;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * What no author writes, but what would keep the parser busy for minutes: its time grows with the
 * square of these. So they are refused before it starts.
 */
final class Limits {

    private static final int LINE = 20_000;
    private static final int NESTING = 50;
    private static final int INDENT = 200;
    private static final int RULE = 1_000;
    private static final int BRACKETS_IN_BLOCK = 2_000;
    private static final int BRACKETS = 40_000;
    private static final int ANGLES_IN_BLOCK = 200;
    private static final int ANGLES = 2_000;

    private final String text;
    private final Lines lines;
    private int brackets;
    private int angles;
    private int blockBrackets;
    private int blockAngles;

    private Limits(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    static Optional<Finding> check(String text, Lines lines) {
        return new Limits(text, lines).check();
    }

    private Optional<Finding> check() {
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(start);
            String fault = fault(start, end);
            if (!fault.isEmpty()) {
                return Optional.of(
                        Rule.PAGE_NOT_WRITTEN.at(
                                lines.at(start), fault, "Write it in smaller, simpler parts."));
            }
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return Optional.empty();
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private String fault(int start, int end) {
        if (end - start > LINE) {
            return "This line has more than " + LINE + " characters.";
        }
        if (nesting(start, end) > NESTING) {
            return "This line is nested more than " + NESTING + " levels deep.";
        }
        count(start, end);
        if (blockBrackets > BRACKETS_IN_BLOCK || brackets > BRACKETS) {
            return "Too many square brackets stand up to this line.";
        }
        if (blockAngles > ANGLES_IN_BLOCK || angles > ANGLES) {
            return "Too many “<” stand up to this line.";
        }
        return isLongRule(start, end) ? "This line is one long row of the same marks." : "";
    }

    /** Marks of quotations and lists at the start of a line, and its indent. */
    private int nesting(int start, int end) {
        int levels = 0;
        int blanks = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                blanks += c == '\t' ? 4 : 1;
            } else if (c == '>' || c == '-' || c == '+' || c == '*' || c == '.' || c == ')') {
                levels++;
            } else if (!Character.isDigit(c)) {
                break;
            }
        }
        return blanks - levels > INDENT ? NESTING + 1 : isRule(start, end) ? 0 : levels;
    }

    private void count(int start, int end) {
        boolean blank = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            blank &= c == ' ' || c == '\t' || c == '>';
            blockBrackets += c == '[' ? 1 : 0;
            blockAngles += c == '<' ? 1 : 0;
        }
        if (blank) {
            brackets += blockBrackets;
            angles += blockAngles;
            blockBrackets = 0;
            blockAngles = 0;
        }
    }

    private boolean isLongRule(int start, int end) {
        return end - start > RULE && isRule(start, end);
    }

    /** A line of nothing but one of the marks {@code - * _ =}, as rules across the page are. */
    private boolean isRule(int start, int end) {
        char mark = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                continue;
            }
            if ("-*_=".indexOf(c) < 0 || mark != 0 && mark != c) {
                return false;
            }
            mark = c;
        }
        return mark != 0;
    }
}
