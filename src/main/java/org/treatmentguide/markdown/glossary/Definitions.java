package org.treatmentguide.markdown.glossary;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.StringJoiner;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.PlainText;
import org.treatmentguide.markdown.html.Writers;

/** Definition lists: a headword on a line, below it a colon and what it means. */
public final class Definitions {

    private static final Comparator<DefinitionTerm> BY_LETTER =
            Comparator.<DefinitionTerm, String>comparing(
                            PlainText::of, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Node::getStartOffset);

    private Definitions() {}

    /** What a headword means, without markup. */
    public static String meaningOf(DefinitionTerm term) {
        var meaning = new StringJoiner(" ");
        Node node = term.getNext();
        while (node instanceof DefinitionTerm) {
            node = node.getNext();
        }
        while (node instanceof DefinitionItem) {
            for (Node block : node.getChildren()) {
                meaning.add(PlainText.of(block));
            }
            node = node.getNext();
        }
        return meaning.toString();
    }

    public static void addTo(Writers writers) {
        writers.add(DefinitionList.class, Definitions::list)
                .add(DefinitionTerm.class, Definitions::term)
                .add(DefinitionItem.class, Definitions::meaning);
    }

    /** Writes the entries by letter, in whatever order they stand in the file. */
    private static void list(DefinitionList node, Html html) {
        var entries = new ArrayList<DefinitionTerm>();
        for (Node child : node.getChildren()) {
            if (child instanceof DefinitionTerm term
                    && !(term.getPrevious() instanceof DefinitionTerm)) {
                entries.add(term);
            }
        }
        entries.sort(BY_LETTER);
        html.line().raw("<dl class=\"glossary\">\n");
        entries.forEach(entry -> entry(entry, html));
        html.line().raw("</dl>\n");
    }

    /** A headword, or several of one meaning, and what they mean. */
    private static void entry(DefinitionTerm first, Html html) {
        Node node = first;
        while (node instanceof DefinitionTerm) {
            html.node(node);
            node = node.getNext();
        }
        while (node != null && !(node instanceof DefinitionTerm)) {
            html.node(node);
            node = node.getNext();
        }
    }

    private static void term(DefinitionTerm node, Html html) {
        html.line().raw("<dt").idAttribute("id", node).raw(">");
        html.children(node).closeUp().raw("</dt>\n");
    }

    private static void meaning(DefinitionItem node, Html html) {
        html.line().raw("<dd>").children(node).raw("</dd>\n");
    }
}
