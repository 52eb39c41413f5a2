package org.treatmentguide.markdown.html;

/**
 * Where a text stands on its page.
 *
 * @param prefix what the ids that we make start with; empty unless it shares the page with others
 * @param level the level of the heading above it: 1, the title, if the page is all its own
 */
public record Standing(String prefix, int level) {

    /** A text with a page of its own. */
    public static final Standing PAGE = new Standing("", 1);

    /**
     * A question, one of many on a page: below its own heading, which is below the page's title.
     */
    public static Standing question(String id) {
        return new Standing(id + "-", 2);
    }
}
