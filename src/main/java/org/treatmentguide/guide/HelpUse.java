package org.treatmentguide.guide;

import org.treatmentguide.report.Place;

/** A help line that the text links to, {@code [number](help:id)}; the id may be unknown. */
public record HelpUse(String id, String text, Place place) {}
