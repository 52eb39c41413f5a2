package org.treatmentguide.markdown.helpline;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.treatmentguide.evidence.HelpLine;
import org.treatmentguide.markdown.html.Escape;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.Joint;
import org.treatmentguide.markdown.html.PlainText;
import org.treatmentguide.markdown.page.PageContext;

/** Help lines as links that call, or that write where the number is for messages only. */
public final class HelpLines {

    private HelpLines() {}

    /** Writes the words of a link to a help line. */
    public static void write(String id, Node words, Html html) {
        String shown = digits(PlainText.of(words));
        Joint joint = Joint.of(words);
        html.later(
                (out, page) ->
                        out.append(link(id, shown, page).map(joint.opening()::concat).orElse("")));
        html.children(words);
        html.later(
                (out, page) ->
                        out.append(
                                link(id, shown, page).isPresent() ? "</a>" + joint.closing() : ""));
    }

    /** What a link to the help line leads to. */
    public static String href(HelpLine line) {
        return (line.isForMessagesOnly() ? "sms:" : "tel:") + digits(line.number());
    }

    private static Optional<String> link(String id, String shown, PageContext page) {
        return page.evidence()
                .helpLines()
                .find(id)
                .map(line -> isForMessages(line, shown) ? "sms:" + shown : href(line))
                .map(href -> "<a class=\"help-line\" href=\"" + Escape.html(href) + "\">");
    }

    private static boolean isForMessages(HelpLine line, String shown) {
        return !shown.equals(digits(line.number()))
                && line.text().filter(text -> digits(text).equals(shown)).isPresent();
    }

    /** The digits of a number, with a plus sign first if there is one. */
    private static String digits(String number) {
        return (number.startsWith("+") ? "+" : "") + number.replaceAll("[^0-9]", "");
    }
}
