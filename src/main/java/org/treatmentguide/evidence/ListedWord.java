package org.treatmentguide.evidence;

import org.treatmentguide.report.Place;

/**
 * A word or phrase of a word list.
 *
 * @param better what to write instead; empty where the word itself is fine
 * @param reason why it stands in the list
 */
public record ListedWord(String phrase, String better, String reason, Place place) {}
