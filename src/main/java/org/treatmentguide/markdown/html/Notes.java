package org.treatmentguide.markdown.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbered sources of a page, in the order in which its text cites them first. A page can be
 * made of several texts: then they share their numbers.
 */
public final class Notes {

    /** A cited source: its number on the page, and the ids of the places that cite it. */
    public record Source(int number, String key, List<String> backlinks) {

        public Source {
            backlinks = List.copyOf(backlinks);
        }
    }

    /** What one text cites, in order; its ids start with the prefix. */
    public record Part(String prefix, List<String> keys) {

        public Part {
            keys = List.copyOf(keys);
        }
    }

    private final Map<String, Source> sources;

    private Notes(Map<String, Source> sources) {
        this.sources = sources;
    }

    public static Notes of(List<Part> parts) {
        var backlinks = new LinkedHashMap<String, List<String>>();
        var numbers = new LinkedHashMap<String, Integer>();
        for (Part part : parts) {
            var times = new LinkedHashMap<String, Integer>();
            for (String key : part.keys()) {
                int number = numbers.computeIfAbsent(key, any -> numbers.size() + 1);
                backlinks
                        .computeIfAbsent(key, any -> new ArrayList<>())
                        .add(id(part.prefix(), number, times.merge(key, 1, Integer::sum)));
            }
        }
        var sources = new LinkedHashMap<String, Source>();
        numbers.forEach(
                (key, number) -> sources.put(key, new Source(number, key, backlinks.get(key))));
        return new Notes(sources);
    }

    /** In the order of their numbers. */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    int number(String key) {
        Source source = sources.get(key);
        if (source == null) {
            throw new IllegalArgumentException("not cited on this page: " + key);
        }
        return source.number();
    }

    static String id(String prefix, int number, int time) {
        return prefix + "cite-" + number + "-" + time;
    }
}
