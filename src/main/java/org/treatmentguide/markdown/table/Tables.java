package org.treatmentguide.markdown.table;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Optional;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.Ids;
import org.treatmentguide.markdown.html.PlainHtml;
import org.treatmentguide.markdown.html.PlainText;
import org.treatmentguide.markdown.html.Writers;
import org.treatmentguide.markdown.syntax.Tree;

/** Tables; the line {@code [Caption]} right below one is its caption. */
public final class Tables {

    private Tables() {}

    public static Optional<TableCaption> captionOf(TableBlock table) {
        Node caption = table.getChildOfType(TableCaption.class);
        return caption instanceof TableCaption found && !PlainText.of(found).isEmpty()
                ? Optional.of(found)
                : Optional.empty();
    }

    public static void giveIds(Node root, Ids ids) {
        Tree.each(
                root,
                node -> {
                    if (node instanceof TableCaption) {
                        ids.make(node, "table");
                    }
                });
    }

    public static void addTo(Writers writers) {
        writers.add(TableBlock.class, Tables::table)
                .add(TableHead.class, (node, html) -> PlainHtml.block("thead", "", node, html))
                .add(TableBody.class, Tables::body)
                .add(TableRow.class, (node, html) -> PlainHtml.block("tr", "", node, html))
                .add(TableCell.class, Tables::cell)
                .add(TableCaption.class, (node, html) -> {})
                .add(TableSeparator.class, (node, html) -> {});
    }

    private static void table(TableBlock node, Html html) {
        Optional<TableCaption> caption = captionOf(node);
        html.line().raw("<div class=\"table-scroll\" tabindex=\"0\"");
        caption.ifPresent(
                text -> html.raw(" role=\"region\"").idAttribute("aria-labelledby", text));
        html.raw(">\n<table>\n");
        caption.ifPresent(
                text ->
                        html.raw("<caption")
                                .idAttribute("id", text)
                                .raw(">")
                                .children(text)
                                .raw("</caption>\n"));
        html.children(node).line().raw("</table>\n</div>\n");
    }

    private static void body(TableBody node, Html html) {
        if (node.hasChildren()) {
            PlainHtml.block("tbody", "", node, html);
        }
    }

    private static void cell(TableCell node, Html html) {
        boolean empty = node.getChars().isBlank() || PlainText.of(node).isEmpty();
        String tag = "td";
        String scope = "";
        if (node.isHeader() && !empty) {
            tag = "th";
            scope = " scope=\"col\"";
        } else if (!node.isHeader() && node.getPrevious() == null) {
            tag = "th";
            scope = " scope=\"row\"";
        }
        html.raw("<" + tag + scope + alignment(node) + ">").children(node).closeUp();
        html.raw("</" + tag + ">\n");
    }

    private static String alignment(TableCell node) {
        return node.getAlignment() == null
                ? ""
                : " class=\"align-" + node.getAlignment().name().toLowerCase(Locale.ROOT) + "\"";
    }
}
