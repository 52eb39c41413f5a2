package org.treatmentguide.markdown;

/**
 * Something a reader can open in place: what a word means, what a number rests on.
 *
 * @param id what opens it names
 * @param kind {@code term} or {@code outcome}
 */
public record Note(String id, String kind, String html) {}
