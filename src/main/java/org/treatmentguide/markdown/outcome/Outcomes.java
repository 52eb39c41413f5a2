package org.treatmentguide.markdown.outcome;

import com.vladsch.flexmark.util.ast.Node;
import org.treatmentguide.evidence.Outcome;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.Joint;
import org.treatmentguide.markdown.page.PageContext;
import org.treatmentguide.markdown.page.Use;

/** Numbers that open a note with their record. */
public final class Outcomes {

    private Outcomes() {}

    /** Writes the words of a link to a record. */
    public static void write(String id, Node words, Html html) {
        Joint joint = Joint.of(words);
        html.later(
                (out, page) ->
                        out.append(isKnown(id, page) ? joint.opening() + opening(id, page) : ""));
        html.children(words);
        html.later(
                (out, page) -> out.append(isKnown(id, page) ? "</button>" + joint.closing() : ""));
    }

    /** A record's number of people, as it stands in the comparison, where a sign follows it. */
    public static String button(Outcome outcome, PageContext page) {
        return Joint.TOUCHED.opening()
                + opening(outcome.id(), page)
                + NumberSentence.outOf(outcome.treated(), outcome)
                + "</button>"
                + Joint.TOUCHED.closing();
    }

    private static boolean isKnown(String id, PageContext page) {
        return page.evidence().outcomes().find(id).isPresent();
    }

    private static String opening(String id, PageContext page) {
        return "<button class=\"outcome\" popovertarget=\""
                + page.noteId(Use.Kind.OUTCOME, id)
                + "\">";
    }
}
