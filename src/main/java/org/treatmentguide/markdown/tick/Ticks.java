package org.treatmentguide.markdown.tick;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.Ids;
import org.treatmentguide.markdown.html.PlainText;
import org.treatmentguide.markdown.html.PlainText.Wordless;
import org.treatmentguide.markdown.html.Writers;
import org.treatmentguide.markdown.syntax.Tree;

/**
 * Items of a list with a box that readers tick, on the screen or on paper. What they tick is kept
 * nowhere by us. An item that asks has room for the answer on paper.
 */
public final class Ticks {

    private static final String BOX = "<input type=\"checkbox\"";

    private Ticks() {}

    /** Gives an id to each item whose words cannot be a label, so that they name its box. */
    public static void giveIds(Node root, Ids ids) {
        Tree.each(
                root,
                node -> {
                    if (node instanceof TaskListItem item && hasMarks(item)) {
                        ids.make(item, "tick");
                    }
                });
    }

    public static void addTo(Writers writers) {
        writers.add(TaskListItem.class, Ticks::write);
    }

    private static void write(TaskListItem item, Html html) {
        html.line().raw("<li class=\"tick" + (asks(item) ? " tick--asks" : "") + "\">");
        if (item.getFirstChild() instanceof Paragraph words) {
            box(item, words, html);
            html.nodes(words.getNext());
        } else {
            html.text(item.getMarkerSuffix()).children(item);
        }
        html.raw("</li>\n");
    }

    private static void box(TaskListItem item, Paragraph words, Html html) {
        String box = BOX + (item.isItemDoneMarker() ? " checked" : "");
        if (hasMarks(item)) {
            html.raw(box).idAttribute("aria-labelledby", item).raw(">");
            html.raw(" <span").idAttribute("id", item).raw(">").children(words).raw("</span>");
        } else {
            html.raw("<label>" + box + "> ").children(words).raw("</label>");
        }
    }

    private static boolean asks(TaskListItem item) {
        return item.getFirstChild() instanceof Paragraph words && PlainText.of(words).endsWith("?");
    }

    // A label must not hold what can be pressed itself, such as a word of the glossary.
    private static boolean hasMarks(TaskListItem item) {
        var marks = new ArrayList<Node>();
        if (item.getFirstChild() instanceof Paragraph words) {
            Tree.each(words, node -> keep(node, marks));
        }
        return !marks.isEmpty();
    }

    private static void keep(Node node, List<Node> marks) {
        if (node instanceof LinkNodeBase || node instanceof RefNode || node instanceof Wordless) {
            marks.add(node);
        }
    }
}
