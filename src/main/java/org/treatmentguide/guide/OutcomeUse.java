package org.treatmentguide.guide;

import org.treatmentguide.report.Place;

/**
 * A number that the text links to its record, {@code [text](outcome:id)}; the id may be unknown.
 */
public record OutcomeUse(String id, String text, Place place) {}
