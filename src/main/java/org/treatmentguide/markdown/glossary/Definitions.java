package org.treatmentguide.markdown.glossary;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.treatmentguide.markdown.html.Escape;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.PlainText;
import org.treatmentguide.markdown.html.Writers;
import org.treatmentguide.markdown.page.PageContext;

/** Definition lists: a headword on a line, below it a colon and what it means. */
public final class Definitions {

    private static final Comparator<DefinitionTerm> BY_LETTER =
            Comparator.<DefinitionTerm, String>comparing(
                            PlainText::of, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Node::getStartOffset);

    private Definitions() {}

    /**
     * What a headword means, without markup: what stands at its first colon. The lines at further
     * colons, such as how to say it, are for readers of the entry.
     */
    public static String meaningOf(DefinitionTerm term) {
        var meaning = new StringJoiner(" ");
        Node node = term.getNext();
        while (node instanceof DefinitionTerm) {
            node = node.getNext();
        }
        if (node instanceof DefinitionItem) {
            for (Node block : node.getChildren()) {
                meaning.add(PlainText.of(block));
            }
        }
        return meaning.toString();
    }

    public static void addTo(Writers writers) {
        writers.add(DefinitionList.class, Definitions::list)
                .add(DefinitionTerm.class, Definitions::term)
                .add(DefinitionItem.class, (node, html) -> meaning(node, List.of(), html));
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
        var ids = new ArrayList<String>();
        Node node = first;
        while (node instanceof DefinitionTerm) {
            html.node(node);
            ids.add(html.ids().of(node));
            node = node.getNext();
        }
        while (node != null && !(node instanceof DefinitionTerm)) {
            boolean last = node.getNext() == null || node.getNext() instanceof DefinitionTerm;
            meaning(node, last ? ids : List.of(), html);
            node = node.getNext();
        }
    }

    private static void term(DefinitionTerm node, Html html) {
        html.line().raw("<dt").idAttribute("id", node).raw(">");
        html.children(node).closeUp().raw("</dt>\n");
    }

    /**
     * @param ids the headwords whose uses are to be listed below it
     */
    private static void meaning(Node node, List<String> ids, Html html) {
        html.line().raw("<dd>").children(node);
        html.later((out, page) -> usedOn(ids, page, out));
        html.raw("</dd>\n");
    }

    private static void usedOn(List<String> ids, PageContext page, StringBuilder out) {
        String links =
                ids.stream()
                        .flatMap(id -> page.links().usesOf(id).stream())
                        .distinct()
                        .map(
                                link ->
                                        "<a href=\"%s\">%s</a>"
                                                .formatted(
                                                        Escape.html(link.href()),
                                                        Escape.html(link.title())))
                        .collect(Collectors.joining(", "));
        if (!links.isEmpty()) {
            out.append("<p class=\"glossary__used\">Used on: " + links + "</p>\n");
        }
    }
}
