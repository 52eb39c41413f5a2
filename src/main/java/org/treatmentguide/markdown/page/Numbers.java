package org.treatmentguide.markdown.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The numbered sources of a page, in the order in which its text cites them first. A page can be
 * made of several texts: then they share their numbers.
 */
public final class Numbers {

    /** A cited source: its number on the page, and the ids of the places that cite it. */
    public record Source(int number, String key, List<String> backlinks) {

        public Source {
            backlinks = List.copyOf(backlinks);
        }
    }

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<Use, Integer> notes = new LinkedHashMap<>();

    private Numbers() {}

    public static Numbers of(List<Part> parts, Knowledge knowledge) {
        var backlinks = new LinkedHashMap<String, List<String>>();
        var order = new HashMap<String, Integer>();
        var times = new HashMap<String, Integer>();
        var numbers = new Numbers();
        for (Part part : parts) {
            numbers.countNotes(part);
            part.cited(knowledge)
                    .forEach(
                            key -> {
                                order.putIfAbsent(key, order.size() + 1);
                                int time = times.merge(part.prefix() + "@" + key, 1, Integer::sum);
                                backlinks
                                        .computeIfAbsent(key, any -> new ArrayList<>())
                                        .add(id(part.prefix(), order.get(key), time));
                            });
        }
        backlinks.forEach(
                (key, places) -> numbers.sources.put(key, new Source(order.get(key), key, places)));
        return numbers;
    }

    private void countNotes(Part part) {
        for (Use use : part.uses()) {
            if (use.kind() == Use.Kind.TERM || use.kind() == Use.Kind.OUTCOME) {
                notes.putIfAbsent(use, notes.size() + 1);
            }
        }
    }

    /** The words and records that the page opens in place, known or not, by first use. */
    public List<Use> notes() {
        return List.copyOf(notes.keySet());
    }

    /** The id of the note that opens there: short, as it stands at every mark. */
    public String noteId(Use use) {
        return "note-" + notes.getOrDefault(use, 0);
    }

    /** In the order of their numbers. */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** Nothing for a source that nobody knows or that this page does not cite. */
    public OptionalInt of(String key) {
        Source source = sources.get(key);
        return source == null ? OptionalInt.empty() : OptionalInt.of(source.number());
    }

    static String id(String prefix, int number, int time) {
        return prefix + "cite-" + number + "-" + time;
    }
}
