package org.treatmentguide.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain words, and where in them the links and notes stand that they were written with.
 *
 * @param runs where the words stand in what was written; in order
 */
public record MarkedText(String text, List<Span> spans, List<Run> runs) {

    /** The words of a node: from the start, up to the end. */
    public record Span(Node node, int start, int end) {}

    /**
     * From here to the next run, each character stands right after the one before it.
     *
     * @param start in the words
     * @param offset in what was written
     */
    public record Run(int start, int offset) {}

    public MarkedText {
        spans = List.copyOf(spans);
        runs = List.copyOf(runs);
    }

    /** The same with single blanks, and none around it. */
    static MarkedText tidy(CharSequence raw, List<Span> spans, List<Run> runs) {
        var text = new StringBuilder(raw.length());
        int[] places = new int[raw.length() + 1];
        for (int i = 0; i < raw.length(); i++) {
            places[i] = text.length();
            boolean blank = isBlank(raw.charAt(i));
            if (!blank) {
                text.append(raw.charAt(i));
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        String words = text.toString().strip();
        places[raw.length()] = words.length();
        var moved = new ArrayList<Span>();
        for (Span span : spans) {
            int end = Math.min(places[span.end()], words.length());
            moved.add(new Span(span.node(), Math.min(places[span.start()], end), end));
        }
        return new MarkedText(words, moved, moved(runs, places, words.length()));
    }

    /** A blank that was left out starts a run of its own. */
    private static List<Run> moved(List<Run> runs, int[] places, int length) {
        var moved = new ArrayList<Run>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            int end = i + 1 < runs.size() ? runs.get(i + 1).start() : places.length - 1;
            for (int at = run.start(); at < end; at++) {
                boolean isKept = places[at] < places[at + 1] && places[at] < length;
                boolean isNew = at == run.start() || places[at - 1] == places[at];
                if (isKept && isNew) {
                    moved.add(new Run(places[at], run.offset() + at - run.start()));
                }
            }
        }
        return moved;
    }

    // The blanks of \s: a no-break space is none of them.
    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
