package org.treatmentguide.markdown.html;

/** What a text needs to know of the page it stands on to be finished. */
public record PageContext(Links links, Notes notes, String prefix) {

    /** The number of a source on this page. */
    public int number(String key) {
        return notes.number(key);
    }

    /** The id of the place that cites a source for the nth time in this text, from 1. */
    public String citationId(String key, int time) {
        return Notes.id(prefix, notes.number(key), time);
    }
}
