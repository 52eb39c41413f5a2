package org.treatmentguide.markdown.heading;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.Ids;
import org.treatmentguide.markdown.html.PlainText;
import org.treatmentguide.markdown.html.Writers;
import org.treatmentguide.markdown.syntax.Tree;

/** Headings and their ids. */
public final class Headings {

    private static final int DEEPEST = 6;

    private Headings() {}

    /** Ids that authors chose come first: no id that we make may take them. */
    public static void giveIds(Node root, Ids ids) {
        Tree.each(
                root,
                node -> {
                    if (node instanceof Heading || node instanceof DefinitionTerm) {
                        ChosenId.of(node).ifPresent(id -> ids.choose(node, id));
                    }
                });
        Tree.each(root, node -> makeId(node, ids));
    }

    public static void addTo(Writers writers) {
        writers.add(Heading.class, Headings::write)
                .add(ChosenId.class, (node, html) -> html.closeUp());
    }

    private static void makeId(Node node, Ids ids) {
        if (ids.has(node)) {
            return;
        }
        if (node instanceof Heading) {
            ids.make(node, Slug.ofHeading(PlainText.of(node)));
        } else if (node instanceof DefinitionTerm) {
            ids.make(node, Slug.ofTerm(PlainText.of(node)));
        }
    }

    private static void write(Heading node, Html html) {
        int level = Math.min(DEEPEST, node.getLevel() + html.standing().level() - 1);
        html.below(level);
        html.line().raw("<").headingTag(level).idAttribute("id", node).raw(">");
        html.children(node).closeUp().raw("</").headingTag(level).raw(">\n");
    }
}
