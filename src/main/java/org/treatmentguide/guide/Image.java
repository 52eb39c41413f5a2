package org.treatmentguide.guide;

import org.treatmentguide.report.Place;

/** An image as its author wrote it. */
public record Image(String alt, String target, Place place) {}
