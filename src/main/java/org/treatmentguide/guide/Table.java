package org.treatmentguide.guide;

import java.util.Optional;
import org.treatmentguide.report.Place;

/** A table, and the caption on the line below it. */
public record Table(Optional<String> caption, Place place) {}
