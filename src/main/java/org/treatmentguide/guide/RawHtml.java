package org.treatmentguide.guide;

import org.treatmentguide.report.Place;

/** A piece of raw HTML that somebody wrote, block or tag. */
public record RawHtml(String html, Place place) {}
