package org.treatmentguide.search;

/**
 * A part of a page that a search can lead to.
 *
 * @param heading the words above it; empty for what stands below the title of its page
 * @param id of the place on its page; empty for the top
 * @param text what can be read there, without markup and without the numbers of sources
 */
record Passage(String heading, String id, String text) {}
