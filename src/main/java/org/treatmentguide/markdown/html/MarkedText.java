package org.treatmentguide.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Plain words, and where in them the links and notes stand that they were written with. */
public record MarkedText(String text, List<Span> spans) {

    /** The words of a node: from the start, up to the end. */
    public record Span(Node node, int start, int end) {}

    public MarkedText {
        spans = List.copyOf(spans);
    }

    /** The same with single blanks, and none around it. */
    static MarkedText tidy(CharSequence raw, List<Span> spans) {
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
        return new MarkedText(words, moved);
    }

    // The blanks of \s: a no-break space is none of them.
    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
