package org.treatmentguide.markdown.citation;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import java.util.List;
import org.treatmentguide.markdown.html.Escape;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.Writers;
import org.treatmentguide.markdown.page.PageContext;

/** Citations as numbers that open a note about the source; the numbers are the page's. */
public final class Citations {

    private Citations() {}

    public static void addTo(Writers writers) {
        writers.add(CitationList.class, Citations::write);
    }

    private static void write(CitationList node, Html html) {
        List<String> keys = node.keys().stream().map(CitationList.Key::key).toList();
        boolean opens = !isInLink(node);
        html.closeUp();
        html.later(
                (out, page) -> {
                    mark(keys, opens, out, page);
                    keys.stream()
                            .filter(key -> page.numbers().of(key).isEmpty())
                            .forEach(key -> out.append(" [@" + Escape.html(key) + "]"));
                });
    }

    // Nothing that can be pressed may stand within a link or a button.
    private static boolean isInLink(CitationList node) {
        return node.getAncestorOfType(Link.class, LinkRef.class) != null;
    }

    /** Adds the numbers of all sources that are known. */
    public static void mark(List<String> keys, StringBuilder out, PageContext page) {
        mark(keys, true, out, page);
    }

    private static void mark(
            List<String> keys, boolean opens, StringBuilder out, PageContext page) {
        String before = "<sup class=\"cite\">";
        for (String key : keys) {
            var number = page.numbers().of(key);
            if (number.isPresent()) {
                out.append(before);
                mark(number.getAsInt(), page.nextMark(number.getAsInt(), key), opens, out);
                before = ", ";
            }
        }
        out.append(before.equals(", ") ? "</sup>" : "");
    }

    private static void mark(int number, String id, boolean opens, StringBuilder out) {
        String named = " id=\"" + Escape.html(id) + "\"";
        if (opens) {
            out.append("<button class=\"cite__mark\"" + named)
                    .append(" popovertarget=\"" + SourceNote.id(number) + "\"")
                    .append(" aria-label=\"Source " + number + "\">" + number + "</button>");
        } else {
            out.append("<span" + named + ">" + number + "</span>");
        }
    }
}
