package org.treatmentguide.guide;

import org.treatmentguide.report.Place;

/** A figure made from a record, {@code ![title](pictograph:id)}; the id may be unknown. */
public record PictographUse(String id, String title, Place place) {}
