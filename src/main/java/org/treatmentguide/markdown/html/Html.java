package org.treatmentguide.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the HTML of one text. */
public final class Html {

    private final Writers writers;
    private final Ids ids;
    private final Standing standing;
    private final List<Gap> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> counts = new HashMap<>();
    private int length;
    private int headingLevel;

    public Html(Writers writers, Ids ids, Standing standing) {
        this.writers = writers;
        this.ids = ids;
        this.standing = standing;
        this.headingLevel = standing.level();
    }

    /** Adds markup as it is. */
    public Html raw(String html) {
        text.append(html);
        return this;
    }

    /** Adds text, escaped. */
    public Html text(CharSequence words) {
        Escape.append(text, words);
        return this;
    }

    /** Adds {@code name="value"} with a blank before it, escaped. */
    public Html attribute(String name, CharSequence value) {
        return raw(" " + name + "=\"").text(value).raw("\"");
    }

    /** Adds the node's id as an attribute of that name; the page may put something before it. */
    public Html idAttribute(String name, Node node) {
        String id = ids.of(node);
        raw(" " + name + "=\"").later((out, page) -> out.append(Escape.html(page.id(id))));
        return raw("\"");
    }

    /** Adds {@code h2}, the name of a heading's element; the page may move it down. */
    public Html headingTag(int level) {
        return later((out, page) -> out.append('h').append(page.level(level)));
    }

    /** Adds a part that only the page knows. */
    public Html later(Gap gap) {
        close();
        pieces.add(gap);
        return this;
    }

    public Html node(Node node) {
        writers.write(node, this);
        return this;
    }

    public Html children(Node parent) {
        return nodes(parent.getFirstChild());
    }

    /** Writes a node and all its siblings that follow. */
    public Html nodes(@Nullable Node first) {
        for (Node node = first; node != null; node = node.getNext()) {
            node(node);
        }
        return this;
    }

    /** Starts a new line unless one has just been started. */
    public Html line() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        return this;
    }

    /** Takes back blanks and line ends at the end of what was written. */
    public Html closeUp() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        return this;
    }

    public Ids ids() {
        return ids;
    }

    public Standing standing() {
        return standing;
    }

    /** The level of the heading that we are below; the title of the page, at first. */
    public int headingLevel() {
        return headingLevel;
    }

    public void below(int level) {
        headingLevel = level;
    }

    /** How often something has now been counted in this text: 1 at first. */
    public int count(String thing) {
        return counts.merge(thing, 1, Integer::sum);
    }

    public Template finish() {
        close();
        return new Template(pieces, length);
    }

    private void close() {
        if (!text.isEmpty()) {
            String piece = text.toString();
            length += piece.length();
            pieces.add((html, page) -> html.append(piece));
            text.setLength(0);
        }
    }
}
