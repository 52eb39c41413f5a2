package org.treatmentguide.markdown.pictograph;

import org.treatmentguide.markdown.html.Escape;
import org.treatmentguide.markdown.html.Html;

/** Figures made from a record. */
public final class Pictographs {

    private Pictographs() {}

    /**
     * Writes a figure in a paragraph's place.
     *
     * @param title what its author wrote, without markup
     */
    public static void write(String id, String title, Html html) {
        int time = html.count("pictograph " + id);
        String name = "pictograph-" + id + (time == 1 ? "" : "-" + time);
        html.line();
        html.later(
                (out, page) ->
                        page.evidence()
                                .outcomes()
                                .find(id)
                                .ifPresentOrElse(
                                        outcome ->
                                                new Figure(
                                                                outcome,
                                                                title,
                                                                page.prefix() + name,
                                                                page)
                                                        .write(out),
                                        () -> out.append("<p>" + Escape.html(title) + "</p>\n")));
    }
}
