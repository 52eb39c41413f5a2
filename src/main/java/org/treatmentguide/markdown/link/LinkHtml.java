package org.treatmentguide.markdown.link;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import org.treatmentguide.markdown.helpline.HelpLines;
import org.treatmentguide.markdown.html.Escape;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.Writers;
import org.treatmentguide.markdown.outcome.Outcomes;
import org.treatmentguide.markdown.term.Terms;

/** Links, and the schemes of ours that a link can have: {@code term: outcome: help:}. */
public final class LinkHtml {

    /** Writes a link to a record: its id, and the node that holds its words. */
    private interface NamedLink {
        void write(String id, Node words, Html html);
    }

    private static final Map<String, NamedLink> NAMED =
            Map.of(
                    "term", Terms::write,
                    "outcome", Outcomes::write,
                    "help", HelpLines::write);

    private LinkHtml() {}

    public static void addTo(Writers writers) {
        writers.add(Link.class, LinkHtml::link)
                .add(LinkRef.class, LinkHtml::reference)
                .add(AutoLink.class, (node, html) -> automatic(node, node.getText(), html))
                .add(MailLink.class, (node, html) -> automatic(node, node.getText(), html));
    }

    private static void link(Node node, Html html) {
        Destination destination = Destination.of(Targets.of(node).orElse(""));
        NamedLink named = NAMED.get(destination.scheme());
        if (named != null) {
            named.write(destination.rest(), node, html);
        } else {
            open(destination, Targets.title(node), html);
            html.children(node);
            close(destination, html);
        }
    }

    private static void reference(LinkRef node, Html html) {
        if (node.isDefined()) {
            link(node, html);
        } else if (node.hasChildren()) {
            html.text(node.getChars().prefixOf(node.getChildChars()).unescape());
            html.children(node);
            html.text(node.getChars().suffixOf(node.getChildChars()).unescape());
        } else {
            html.text(node.getChars().unescape());
        }
    }

    private static void automatic(Node node, CharSequence text, Html html) {
        Destination destination = Destination.of(Targets.of(node).orElse(""));
        open(destination, "", html);
        html.text(text);
        close(destination, html);
    }

    private static void open(Destination destination, String title, Html html) {
        String titled = title.isEmpty() ? "" : " title=\"" + Escape.html(title) + "\"";
        html.later(
                (out, page) ->
                        destination
                                .address(page)
                                .ifPresent(
                                        address ->
                                                out.append("<a href=\"")
                                                        .append(Escape.html(address))
                                                        .append('"')
                                                        .append(titled)
                                                        .append('>')));
    }

    private static void close(Destination destination, Html html) {
        html.later(
                (out, page) -> destination.address(page).ifPresent(address -> out.append("</a>")));
    }
}
