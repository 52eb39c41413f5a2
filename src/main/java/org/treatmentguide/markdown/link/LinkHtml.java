package org.treatmentguide.markdown.link;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.treatmentguide.markdown.html.Escape;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.Writers;

/** Links, and the schemes of ours that a link can have: {@code term: outcome: help:}. */
public final class LinkHtml {

    private LinkHtml() {}

    public static void addTo(Writers writers) {
        writers.add(Link.class, LinkHtml::link)
                .add(LinkRef.class, LinkHtml::reference)
                .add(AutoLink.class, (node, html) -> automatic(node, node.getText(), html))
                .add(MailLink.class, (node, html) -> automatic(node, node.getText(), html));
    }

    private static void link(Node node, Html html) {
        Destination destination = Destination.of(Targets.of(node).orElse(""));
        switch (destination.scheme()) {
            case "term" -> term(destination.rest(), node, html);
            case "outcome" -> html.raw("<span class=\"outcome\">").children(node).raw("</span>");
            case "help" -> helpLine(node, html);
            default -> {
                open(destination, Targets.title(node), html);
                html.children(node);
                close(destination, html);
            }
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

    private static void term(String id, Node node, Html html) {
        html.later(
                (out, page) ->
                        page.links()
                                .toTerm(id)
                                .ifPresent(
                                        address ->
                                                out.append("<a class=\"term\" href=\"")
                                                        .append(Escape.html(address))
                                                        .append("\">")));
        html.children(node);
        html.later((out, page) -> page.links().toTerm(id).ifPresent(any -> out.append("</a>")));
    }

    private static void helpLine(Node node, Html html) {
        Optional<String> number = HelpNumber.in(node);
        number.ifPresent(digits -> html.raw("<a class=\"help-line\" href=\"tel:" + digits + "\">"));
        html.children(node);
        number.ifPresent(digits -> html.raw("</a>"));
    }
}
