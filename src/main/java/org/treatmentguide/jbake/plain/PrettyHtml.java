package org.treatmentguide.jbake.plain;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Writes HTML with the line breaks of the jsoup that JBake 2.7.0 came with (1.14.3). A newer jsoup
 * parses more safely and breaks lines elsewhere; pages should not change for that.
 */
final class PrettyHtml implements NodeVisitor {

    private static final int WIDEST_INDENT = 30;
    private static final int LEVELS_OF_KEPT_SPACE = 6;

    private static final Set<String> BOOLEAN =
            Set.of(
                    ("allowfullscreen async autofocus checked compact declare default defer disabled"
                                    + " formnovalidate hidden inert ismap itemscope multiple muted"
                                    + " nohref noresize noshade novalidate nowrap open readonly"
                                    + " required reversed seamless selected sortable truespeed"
                                    + " typemustmatch")
                            .split(" "));

    private final StringBuilder out = new StringBuilder();

    private PrettyHtml() {}

    /** What stands in an element. */
    static String inside(Element element) {
        PrettyHtml html = new PrettyHtml();
        element.childNodes().forEach(child -> NodeTraversor.traverse(html, child));
        return html.out.toString().trim();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open(element, depth);
        } else if (node instanceof CDataNode data) {
            out.append("<![CDATA[").append(data.getWholeText()).append("]]>");
        } else if (node instanceof TextNode text) {
            if (isFirstInBlock(text) && !text.isBlank()) {
                indent(depth);
            }
            escape(text.getWholeText(), false, !keepsSpace(text.parent()));
        } else if (node instanceof Comment comment) {
            if (isFirstInBlock(comment)) {
                indent(depth);
            }
            out.append("<!--").append(comment.getData()).append("-->");
        } else {
            out.append(node instanceof DataNode data ? data.getWholeData() : node.outerHtml());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !isSelfClosed(element)) {
            if (element.childNodeSize() > 0 && OldTags.breaksLines(element)) {
                indent(depth);
            }
            out.append("</").append(lower(element.tagName())).append('>');
        }
    }

    private void open(Element element, int depth) {
        if (startsLine(element) && out.length() > 0) {
            indent(depth);
        }
        out.append('<').append(lower(element.tagName()));
        element.attributes().forEach(this::attribute);
        out.append(isSelfClosed(element) && !OldTags.isEmpty(element) ? " />" : ">");
    }

    private void attribute(Attribute attribute) {
        String key = lower(attribute.getKey());
        String value = attribute.getValue();
        out.append(' ').append(key);
        boolean isShort =
                !attribute.hasDeclaredValue()
                        || (value.isEmpty() || value.equalsIgnoreCase(key))
                                && BOOLEAN.contains(key);
        if (!isShort) {
            out.append("=\"");
            escape(value, true, false);
            out.append('"');
        }
    }

    private static boolean startsLine(Element element) {
        Element parent = element.parent();
        boolean asBlock =
                OldTags.breaksLines(element) || parent != null && OldTags.breaksLines(parent);
        boolean inLine =
                !OldTags.isBlock(element)
                        && !OldTags.isEmpty(element)
                        && (parent == null || OldTags.isBlock(parent))
                        && element.previousSibling() != null;
        return asBlock && !inLine;
    }

    private static boolean isFirstInBlock(Node node) {
        return node.siblingIndex() == 0
                && node.parent() instanceof Element parent
                && OldTags.breaksLines(parent);
    }

    private static boolean isSelfClosed(Element element) {
        return element.childNodeSize() == 0
                && (OldTags.isEmpty(element) || OldTags.isUnknownAndSelfClosed(element));
    }

    private static boolean keepsSpace(Node node) {
        Node at = node;
        for (int i = 0; i < LEVELS_OF_KEPT_SPACE && at instanceof Element element; i++) {
            if (OldTags.keepsSpace(element)) {
                return true;
            }
            at = element.parent();
        }
        return false;
    }

    /** A newer jsoup gives SVG the capitals back that the older one took away. */
    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void indent(int depth) {
        out.append('\n').append(" ".repeat(Math.min(depth, WIDEST_INDENT)));
    }

    private void escape(String text, boolean inAttribute, boolean oneSpace) {
        boolean afterSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = oneSpace && " \t\n\f\r".indexOf(c) >= 0;
            if (space && !afterSpace) {
                out.append(' ');
            } else if (!space) {
                append(c, inAttribute);
            }
            afterSpace = space;
        }
    }

    private void append(char c, boolean inAttribute) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '\u00A0' -> out.append("&nbsp;");
            case '<' -> out.append(inAttribute ? "<" : "&lt;");
            case '>' -> out.append(inAttribute ? ">" : "&gt;");
            case '"' -> out.append(inAttribute ? "&quot;" : "\"");
            case '\t', '\n', '\r' -> out.append(c);
            default -> {
                if (c < ' ') {
                    out.append("&#x").append(Integer.toHexString(c)).append(';');
                } else {
                    out.append(c);
                }
            }
        }
    }
}
