package org.treatmentguide.markdown.glossary;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import java.util.StringJoiner;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.PlainHtml;
import org.treatmentguide.markdown.html.PlainText;
import org.treatmentguide.markdown.html.Writers;

/** Definition lists: a headword on a line, below it a colon and what it means. */
public final class Definitions {

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
        writers.add(
                        DefinitionList.class,
                        (node, html) -> PlainHtml.block("dl", " class=\"glossary\"", node, html))
                .add(DefinitionTerm.class, Definitions::term)
                .add(DefinitionItem.class, Definitions::meaning);
    }

    private static void term(DefinitionTerm node, Html html) {
        html.line().raw("<dt").idAttribute("id", node).raw(">");
        html.children(node).closeUp().raw("</dt>\n");
    }

    private static void meaning(DefinitionItem node, Html html) {
        html.line().raw("<dd>").children(node).raw("</dd>\n");
    }
}
