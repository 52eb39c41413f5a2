package org.treatmentguide.markdown.box;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Optional;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.Ids;
import org.treatmentguide.markdown.html.PlainHtml;
import org.treatmentguide.markdown.html.Writers;
import org.treatmentguide.markdown.syntax.Tree;

/** Boxes, and plain quotations. */
public final class Boxes {

    private static final int DEEPEST = 6;

    private Boxes() {}

    public static void giveIds(Node root, Ids ids) {
        Tree.each(
                root,
                node -> {
                    if (node instanceof BoxMark mark && mark.title().isPresent()) {
                        ids.make(mark, "box");
                    }
                });
    }

    public static void addTo(Writers writers) {
        writers.add(BlockQuote.class, Boxes::write).add(BoxMark.class, Boxes::asText);
    }

    private static void write(BlockQuote node, Html html) {
        Optional<BoxMark> mark = markOf(node);
        Optional<BoxKind> kind = mark.map(BoxMark::kind).flatMap(BoxKind::of);
        if (kind.isEmpty()) {
            PlainHtml.block("blockquote", "", node, html);
        } else if (kind.get() == BoxKind.DETAILS) {
            details(mark.get(), html);
        } else {
            box(mark.get(), kind.get(), html);
        }
    }

    private static Optional<BoxMark> markOf(BlockQuote node) {
        return node.getFirstChild() != null
                        && node.getFirstChild().getFirstChild() instanceof BoxMark mark
                ? Optional.of(mark)
                : Optional.empty();
    }

    private static void details(BoxMark mark, Html html) {
        html.line().raw("<details class=\"box box--details\">\n<summary>");
        if (mark.title().isPresent()) {
            html.children(mark);
        } else {
            html.text(BoxKind.DETAILS.spoken());
        }
        html.raw("</summary>\n");
        body(mark, html);
        html.line().raw("</details>\n");
    }

    private static void box(BoxMark mark, BoxKind kind, Html html) {
        int above = html.headingLevel();
        html.line().raw("<section class=\"box box--" + kind.word() + "\"");
        if (mark.title().isPresent()) {
            html.idAttribute("aria-labelledby", mark).raw(">\n");
            html.below(Math.min(DEEPEST, above + 1));
            title(mark, kind, html);
        } else {
            html.raw(">\n");
        }
        body(mark, html);
        html.below(above);
        html.line().raw("</section>\n");
    }

    private static void title(BoxMark mark, BoxKind kind, Html html) {
        int level = html.headingLevel();
        html.raw("<").headingTag(level).raw(" class=\"box__title\"");
        html.idAttribute("id", mark).raw(">");
        String title = mark.title().orElse("").toLowerCase(Locale.ROOT);
        if (!title.startsWith(kind.spoken().toLowerCase(Locale.ROOT))) {
            html.raw("<span class=\"visually-hidden\">" + kind.spoken() + ": </span>");
        }
        html.children(mark).raw("</").headingTag(level).raw(">\n");
    }

    /** All but the title. */
    private static void body(BoxMark mark, Html html) {
        if (mark.getNext() != null) {
            html.raw("<p>").nodes(mark.getNext()).raw("</p>\n");
        }
        html.nodes(mark.getParent().getNext());
    }

    /** A mark of no kind that we know: shown as it was typed; a rule tells of it. */
    private static void asText(BoxMark mark, Html html) {
        html.text(mark.getChars()).children(mark);
        if (mark.getNext() != null) {
            html.raw("\n");
        }
    }
}
