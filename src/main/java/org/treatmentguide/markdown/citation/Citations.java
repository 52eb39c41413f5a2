package org.treatmentguide.markdown.citation;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import java.util.ArrayList;
import java.util.List;
import org.treatmentguide.markdown.html.Escape;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.PageContext;
import org.treatmentguide.markdown.html.Writers;

/** Citations as numbers that link to the list of sources; the numbers are the page's. */
public final class Citations {

    private Citations() {}

    public static void addTo(Writers writers) {
        writers.add(CitationList.class, Citations::write);
    }

    private static void write(CitationList node, Html html) {
        var cited = new ArrayList<Cited>();
        for (CitationList.Key key : node.keys()) {
            cited.add(new Cited(key.key(), html.count("cite " + key.key())));
        }
        List<Cited> all = List.copyOf(cited);
        String tag = isInLink(node) ? "span" : "a";
        html.closeUp().raw("<sup class=\"cite\">");
        html.later((out, page) -> numbers(all, tag, out, page));
        html.raw("</sup>");
    }

    // A link within a link is no HTML.
    private static boolean isInLink(CitationList node) {
        return node.getAncestorOfType(Link.class, LinkRef.class) != null;
    }

    private static void numbers(List<Cited> all, String tag, StringBuilder out, PageContext page) {
        String between = "";
        for (Cited cited : all) {
            int number = page.number(cited.key());
            out.append(between)
                    .append(tag.equals("a") ? "<a href=\"#source-" + number + "\"" : "<" + tag)
                    .append(" id=\"")
                    .append(Escape.html(page.citationId(cited.key(), cited.time())))
                    .append("\">")
                    .append(number)
                    .append("</" + tag + ">");
            between = ", ";
        }
    }

    /** A source, and for which time the text cites it. */
    private record Cited(String key, int time) {}
}
