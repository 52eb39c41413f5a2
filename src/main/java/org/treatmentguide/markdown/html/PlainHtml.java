package org.treatmentguide.markdown.html;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** The plain parts of CommonMark. */
public final class PlainHtml {

    private PlainHtml() {}

    public static void addTo(Writers writers) {
        writers.add(Document.class, (node, html) -> html.children(node))
                .add(Paragraph.class, PlainHtml::paragraph)
                .add(Reference.class, (node, html) -> {})
                .add(ThematicBreak.class, (node, html) -> html.line().raw("<hr>\n"))
                .add(IndentedCodeBlock.class, PlainHtml::indentedCode)
                .add(FencedCodeBlock.class, PlainHtml::fencedCode);
        lists(writers);
        inlines(writers);
    }

    private static void lists(Writers writers) {
        writers.add(BulletList.class, (node, html) -> block("ul", "", node, html))
                .add(OrderedList.class, PlainHtml::orderedList)
                .add(BulletListItem.class, PlainHtml::item)
                .add(OrderedListItem.class, PlainHtml::item);
    }

    private static void inlines(Writers writers) {
        writers.add(Text.class, (node, html) -> html.text(words(node)))
                .add(TextBase.class, (node, html) -> html.children(node))
                .add(WhiteSpace.class, (node, html) -> html.text(node.getChars()))
                .add(HtmlEntity.class, (node, html) -> html.text(node.getChars().unescape()))
                .add(SoftLineBreak.class, (node, html) -> html.raw("\n"))
                .add(HardLineBreak.class, (node, html) -> html.raw("<br>\n"))
                .add(Emphasis.class, (node, html) -> around("em", node, html))
                .add(StrongEmphasis.class, (node, html) -> around("strong", node, html))
                .add(Code.class, PlainHtml::code)
                .add(
                        TypographicSmarts.class,
                        (node, html) -> html.text(PlainText.typographic(node)))
                .add(TypographicQuotes.class, PlainHtml::quotes);
    }

    private static void around(String tag, Node node, Html html) {
        html.raw("<" + tag + ">").children(node).raw("</" + tag + ">");
    }

    /** Writes a block with its tags on lines of their own. */
    public static void block(String tag, String attributes, Node node, Html html) {
        html.line().raw("<" + tag + attributes + ">\n").children(node).line();
        html.raw("</" + tag + ">\n");
    }

    private static String words(Node text) {
        return Escaping.normalizeEOL(text.getChars().unescape());
    }

    public static void paragraph(Paragraph node, Html html) {
        if (node.getParent() instanceof DefinitionTerm
                || node.getParent() instanceof ListItem item
                        && item.isInTightList()
                        && item.isItemParagraph(node)) {
            html.children(node);
        } else {
            html.line().raw("<p>").children(node).raw("</p>\n");
        }
    }

    private static void orderedList(OrderedList node, Html html) {
        int start = node.getStartNumber();
        block("ol", start == 1 ? "" : " start=\"" + start + "\"", node, html);
    }

    private static void item(ListItem node, Html html) {
        html.line().raw("<li>").children(node).raw("</li>\n");
    }

    private static void quotes(TypographicQuotes node, Html html) {
        html.text(node.getTypographicOpening()).children(node).text(node.getTypographicClosing());
    }

    private static void code(Code node, Html html) {
        html.raw("<code>").text(Escaping.collapseWhitespace(node.getText(), true)).raw("</code>");
    }

    private static void indentedCode(IndentedCodeBlock node, Html html) {
        var code = node.getContentChars().trimTailBlankLines().normalizeEndWithEOL();
        html.line().raw("<pre><code>").text(code).raw("</code></pre>\n");
    }

    private static void fencedCode(FencedCodeBlock node, Html html) {
        String language = node.getInfo().unescape().strip().split("\\s", 2)[0];
        html.line().raw("<pre><code");
        if (!language.isEmpty()) {
            html.attribute("class", "language-" + language);
        }
        html.raw(">").text(node.getContentChars().normalizeEOL()).raw("</code></pre>\n");
    }
}
