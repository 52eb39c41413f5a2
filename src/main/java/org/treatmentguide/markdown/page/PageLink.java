package org.treatmentguide.markdown.page;

/**
 * A link to a page.
 *
 * @param href ready for use on the page that is being written, not yet escaped
 */
public record PageLink(String title, String href) {}
