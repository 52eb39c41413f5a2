package org.treatmentguide.guide;

import java.util.Optional;
import org.treatmentguide.report.Place;

/** A box, {@code > [!kind] Title}; the kind is as written and may be unknown. */
public record Box(String kind, Optional<Paragraph> title, Place place) {}
