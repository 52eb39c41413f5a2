package org.treatmentguide.markdown;

/**
 * Something a reader can open in place: what a source, a word or a number is.
 *
 * @param id what opens it names
 * @param kind {@code source}, {@code term} or {@code outcome}
 */
public record Note(String id, String kind, String html) {}
