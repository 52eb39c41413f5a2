package org.treatmentguide.evidence.csl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.treatmentguide.evidence.Records;
import org.treatmentguide.evidence.Reference;

/**
 * Sets references in the numbered style of medical journals (Vancouver, as the US National Library
 * of Medicine describes it). The style is loaded when the first reference is asked for; each
 * reference is set once, without its number, and kept. Safe for use by many threads.
 */
public final class ReferenceStyle {

    /**
     * A line of the list at the end of a page.
     *
     * @param number from 1, in order of first citation
     * @param html the reference, with links and without its number
     */
    public record Entry(int number, String key, String html) {}

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** The list of a page: the keys as they are cited, repeated ones once, unknown ones not. */
    public List<Entry> list(List<String> keys, Records<Reference> references) {
        Set<String> cited = new LinkedHashSet<>(keys);
        var entries = new ArrayList<Entry>();
        for (var key : cited) {
            references
                    .find(key)
                    .ifPresent(
                            reference ->
                                    entries.add(
                                            new Entry(entries.size() + 1, key, html(reference))));
        }
        return List.copyOf(entries);
    }

    /** One reference as HTML: text, links, and simple markup of its title; all else escaped. */
    public String html(Reference reference) {
        var set = known.get(reference.id());
        if (set == null) {
            set = EntryHtml.of(reference, Processor.shared().line(reference));
            known.put(reference.id(), set);
        }
        return set;
    }
}
