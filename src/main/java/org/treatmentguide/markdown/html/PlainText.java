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
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a node as a reader sees them, without markup. */
public final class PlainText {

    private final StringBuilder text = new StringBuilder();
    private final List<MarkedText.Span> spans = new ArrayList<>();

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
        return MarkedText.tidy(plain.text, plain.spans);
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
            text.append(node.getChars().unescape());
        } else if (node instanceof Code code) {
            int start = text.length();
            text.append(code.getText());
            spans.add(new MarkedText.Span(node, start, text.length()));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(' ');
        } else if (node instanceof TypographicSmarts smarts) {
            text.append(typographic(smarts));
        } else if (node instanceof TypographicQuotes quotes) {
            text.append(quotes.getTypographicOpening());
            all(node.getFirstChild());
            text.append(quotes.getTypographicClosing());
        } else if (node instanceof HtmlEntity) {
            text.append(node.getChars().unescape());
        } else if (node instanceof Wordless) {
            closeUp();
            spans.add(new MarkedText.Span(node, text.length(), text.length()));
        } else if (isUndefined(node)) {
            text.append(node.getChars().unescape());
        } else if (!(node instanceof HtmlInlineBase)) {
            int start = text.length();
            all(node.getFirstChild());
            if (node instanceof LinkNodeBase || node instanceof RefNode) {
                spans.add(new MarkedText.Span(node, Math.min(start, text.length()), text.length()));
            }
        }
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
    }

    /** A node that says nothing itself and stands close to the word before it, as a note does. */
    public interface Wordless {}
}
