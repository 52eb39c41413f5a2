package org.treatmentguide.markdown.term;

import com.vladsch.flexmark.util.ast.Node;
import org.treatmentguide.guide.Definition;
import org.treatmentguide.markdown.html.Escape;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.Joint;
import org.treatmentguide.markdown.page.Links;
import org.treatmentguide.markdown.page.PageContext;
import org.treatmentguide.markdown.page.Use;

/** Words of the glossary: a button that shows the meaning; in the glossary itself, a link. */
public final class Terms {

    private Terms() {}

    /** Writes the words of a link to the glossary. */
    public static void write(String id, Node words, Html html) {
        Joint joint = Joint.of(words);
        html.later((out, page) -> out.append(opening(id, joint, page)));
        html.children(words);
        html.later((out, page) -> out.append(closing(id, joint, page)));
    }

    public static String noteHtml(Definition term, Links links) {
        return "<p class=\"note__title\">%s</p>\n<p>%s</p>\n%s"
                .formatted(
                        Escape.html(term.term()),
                        Escape.html(term.meaning()),
                        links.toTerm(term.id()).map(Terms::entry).orElse(""));
    }

    private static String entry(String href) {
        return "<p class=\"note__links\"><a href=\"%s\">In the glossary</a></p>\n"
                .formatted(Escape.html(href));
    }

    private static String opening(String id, Joint joint, PageContext page) {
        if (page.glossary().find(id).isEmpty()) {
            return "";
        }
        return isHere(id, page.links())
                ? "<a class=\"term\" href=\"" + Escape.html(page.links().toTerm(id).get()) + "\">"
                : joint.opening()
                        + "<button class=\"term\" popovertarget=\""
                        + page.noteId(Use.Kind.TERM, id)
                        + "\">";
    }

    private static String closing(String id, Joint joint, PageContext page) {
        if (page.glossary().find(id).isEmpty()) {
            return "";
        }
        return isHere(id, page.links()) ? "</a>" : "</button>" + joint.closing();
    }

    /** Whether the entry stands on the page itself, so that no note is needed. */
    public static boolean isHere(String id, Links links) {
        return links.toTerm(id).filter(href -> href.startsWith("#")).isPresent();
    }
}
