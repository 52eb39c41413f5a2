package org.treatmentguide.markdown.html;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a node as a reader sees them, without markup. */
public final class PlainText {

    private final StringBuilder text = new StringBuilder();
    private final List<MarkedText.Span> spans = new ArrayList<>();
    private final List<MarkedText.Run> runs = new ArrayList<>();

    private PlainText() {}

    public static String of(Node node) {
        return from(node.getFirstChild());
    }

    /** The words of a node itself and of all its siblings that follow. */
    public static String from(@Nullable Node first) {
        return marked(first).text();
    }

    /** The same, and where in it links and notes stand. */
    public static MarkedText marked(@Nullable Node first) {
        var plain = new PlainText();
        plain.all(first);
        return MarkedText.tidy(plain.text, plain.spans, plain.runs);
    }

    /** The character that a typed row of dots or dashes stands for. */
    static String typographic(TypographicSmarts smarts) {
        return Escaping.unescapeHtml(smarts.getTypographicText());
    }

    private void all(@Nullable Node first) {
        for (Node node = first; node != null; node = node.getNext()) {
            add(node);
        }
    }

    private void add(Node node) {
        if (node instanceof Text) {
            words(node.getChars());
        } else if (node instanceof Code code) {
            int start = text.length();
            runs.add(new MarkedText.Run(start, code.getText().getStartOffset()));
            text.append(code.getText());
            spans.add(new MarkedText.Span(node, start, text.length()));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            run(node);
            text.append(' ');
        } else if (node instanceof TypographicSmarts smarts) {
            run(node);
            text.append(typographic(smarts));
        } else if (node instanceof TypographicQuotes quotes) {
            run(node);
            text.append(quotes.getTypographicOpening());
            all(node.getFirstChild());
            run(quotes.getEndOffset() - 1);
            text.append(quotes.getTypographicClosing());
        } else if (node instanceof HtmlEntity) {
            run(node);
            text.append(node.getChars().unescape());
        } else if (node instanceof Wordless) {
            closeUp();
            spans.add(new MarkedText.Span(node, text.length(), text.length()));
        } else if (isUndefined(node)) {
            words(node.getChars());
        } else if (!(node instanceof HtmlInlineBase)) {
            int start = text.length();
            all(node.getFirstChild());
            if (node instanceof LinkNodeBase || node instanceof RefNode) {
                spans.add(new MarkedText.Span(node, Math.min(start, text.length()), text.length()));
            }
        }
    }

    private void run(Node node) {
        run(node.getStartOffset());
    }

    private void run(int offset) {
        runs.add(new MarkedText.Run(text.length(), offset));
    }

    /** Text as it is written; behind a backslash that escapes a mark a new run starts. */
    private void words(BasedSequence written) {
        String words = written.unescape();
        run(written.getStartOffset());
        if (words.length() < written.length()) {
            int at = 0;
            for (int i = 0; i < words.length() && at < written.length(); i++, at++) {
                if (written.charAt(at) != words.charAt(i)) {
                    at++;
                    runs.add(new MarkedText.Run(text.length() + i, written.getStartOffset() + at));
                }
            }
        }
        text.append(words);
    }

    /** Square brackets that turn out to name nothing are the text that stands there. */
    private static boolean isUndefined(Node node) {
        return (node instanceof LinkRef || node instanceof ImageRef)
                && !((RefNode) node).isDefined();
    }

    private void closeUp() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        while (!runs.isEmpty() && runs.get(runs.size() - 1).start() > end) {
            runs.remove(runs.size() - 1);
        }
    }

    /** A node that says nothing itself and stands close to the word before it, as a note does. */
    public interface Wordless {}
}
