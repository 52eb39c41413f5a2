package org.treatmentguide.markdown;

import java.util.Optional;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * What no author writes, but what would keep the parser busy for minutes: its time grows with the
 * square of these. So they are refused before it starts. A block is what stands between blank
 * lines.
 */
final class Limits {

    private static final int LINE = 20_000;
    private static final int NESTING = 50;
    private static final int INDENT = 200;
    private static final int RULE = 1_000;
    private static final int LINES_IN_BLOCK = 2_000;
    private static final int DEFINITIONS = 5_000;

    private final String text;
    private final Lines lines;
    private final Tally brackets = new Tally(2_000, 40_000);
    private final Tally angles = new Tally(200, 2_000);
    private final Tally marks = new Tally(8_000, 100_000);
    private int blockLines;
    private int definitions;

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
        if (end - start > RULE && isRule(start, end)) {
            return "This line is one long row of the same marks.";
        }
        count(start, end);
        if (blockLines > LINES_IN_BLOCK) {
            return "More than " + LINES_IN_BLOCK + " lines stand here without a blank one.";
        }
        if (definitions > DEFINITIONS) {
            return "More than " + DEFINITIONS + " definitions stand up to this line.";
        }
        boolean tooMany = brackets.isFull() || angles.isFull() || marks.isFull();
        return tooMany ? "Too many of the marks [ ] < > ` | * _ ! & stand up to this line." : "";
    }

    private void count(int start, int end) {
        int first = start;
        while (first < end && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
            first++;
        }
        if (first == end) {
            blockLines = 0;
            brackets.endBlock();
            angles.endBlock();
            marks.endBlock();
            return;
        }
        blockLines++;
        definitions += text.charAt(first) == ':' ? 1 : 0;
        for (int i = first; i < end; i++) {
            switch (text.charAt(i)) {
                case '[' -> {
                    brackets.add();
                    marks.add();
                }
                case '<' -> {
                    angles.add();
                    marks.add();
                }
                case ']', '>', '`', '|', '*', '_', '!', '&' -> marks.add();
                default -> {}
            }
        }
    }

    /** Marks of quotations and lists at the start of a line, and its indent. */
    private int nesting(int start, int end) {
        int levels = 0;
        int blanks = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                blanks += c == '\t' ? 4 : 1;
            } else if (">-+*.):".indexOf(c) >= 0) {
                levels++;
            } else if (!Character.isDigit(c)) {
                break;
            }
        }
        if (blanks - levels > INDENT) {
            return NESTING + 1;
        }
        return isRule(start, end) ? 0 : levels;
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

    /** Counts some marks, in the block and in the text. */
    private static final class Tally {

        private final int mostInBlock;
        private final int most;
        private int inBlock;
        private int all;

        Tally(int mostInBlock, int most) {
            this.mostInBlock = mostInBlock;
            this.most = most;
        }

        void add() {
            inBlock++;
            all++;
        }

        void endBlock() {
            inBlock = 0;
        }

        boolean isFull() {
            return inBlock > mostInBlock || all > most;
        }
    }
}
