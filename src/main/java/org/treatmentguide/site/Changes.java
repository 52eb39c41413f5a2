package org.treatmentguide.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.treatmentguide.guide.Change;
import org.treatmentguide.guide.Page;

/** What changed, and when: the text below each dated heading of the page that lists it. */
final class Changes {

    private static final String HEADING = "<h2 id=\"";

    private Changes() {}

    /**
     * The page, and its changes in the order in which they stand there.
     *
     * @param body the HTML of its text
     */
    static Map<String, Object> of(Page page, String body) {
        Map<String, String> texts = textsById(body);
        var entries = new ArrayList<Map<String, Object>>();
        page.facts().headings().stream()
                .filter(heading -> texts.containsKey(heading.id()))
                .flatMap(heading -> Change.of(heading).stream())
                .map(change -> entry(change, texts.get(change.heading().id())))
                .forEach(entries::add);
        var model = new HashMap<>(SharedModel.entry(page));
        model.put("entries", List.copyOf(entries));
        return Map.copyOf(model);
    }

    private static Map<String, Object> entry(Change change, String html) {
        return Map.of(
                "id", change.heading().id(),
                "title", change.heading().text(),
                "day", Day.of(change.day()),
                "html", html);
    }

    /** What follows each heading of level 2, up to the next. */
    private static Map<String, String> textsById(String body) {
        var texts = new HashMap<String, String>();
        for (int at = body.indexOf(HEADING); at >= 0; ) {
            int id = at + HEADING.length();
            int next = body.indexOf(HEADING, id);
            String part = next < 0 ? body.substring(id) : body.substring(id, next);
            texts.put(
                    part.substring(0, part.indexOf('"')),
                    part.substring(part.indexOf("</h2>") + "</h2>".length()).strip());
            at = next;
        }
        return texts;
    }
}
