package org.treatmentguide.guide;

import org.treatmentguide.report.Place;

/**
 * A link as its author wrote it; the target may be a path with a heading, an address with a scheme,
 * or a scheme of ours such as {@code term:}.
 */
public record Link(String text, String target, Place place) {}
