package org.treatmentguide.guide;

import org.treatmentguide.report.Place;

/** A source that the text cites, {@code [@key]}; the key is as written and may be unknown. */
public record Citation(String key, Place place) {}
