package org.treatmentguide.markdown.page;

import java.util.HashMap;
import java.util.Map;
import org.treatmentguide.evidence.Evidence;

/** What a text needs to know to be finished. For one text, once, by one thread. */
public final class PageContext {

    private final Links links;
    private final Numbers numbers;
    private final Knowledge knowledge;
    private final String prefix;
    private final Inlay inlay;
    private final Map<String, Integer> times = new HashMap<>();

    /**
     * @param prefix what the ids of this text start with, on a page of its own
     * @param inlay how it is set into this page
     */
    public PageContext(
            Links links, Numbers numbers, Knowledge knowledge, String prefix, Inlay inlay) {
        this.links = links;
        this.numbers = numbers;
        this.knowledge = knowledge;
        this.prefix = inlay.prefix() + prefix;
        this.inlay = inlay;
    }

    public Links links() {
        return links;
    }

    /** The numbers of the sources of this page. */
    public Numbers numbers() {
        return numbers;
    }

    /** The id of the note on a word or a record. */
    public String noteId(Use.Kind kind, String name) {
        return numbers.noteId(new Use(kind, name));
    }

    public Evidence evidence() {
        return knowledge.evidence();
    }

    public Glossary glossary() {
        return knowledge.glossary();
    }

    public String prefix() {
        return prefix;
    }

    /** An id of this text as it is on this page. */
    public String id(String id) {
        return inlay.prefix() + id;
    }

    /** The level of a heading of this text on this page. */
    public int level(int level) {
        return inlay.level(level);
    }

    /** The id of the next place in this text that cites a source with this number. */
    public String nextMark(int number, String key) {
        return Numbers.id(prefix, number, times.merge(key, 1, Integer::sum));
    }
}
