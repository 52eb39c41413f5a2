package org.treatmentguide.guide;

import org.treatmentguide.report.Place;

/** A paragraph of running text without markup, list items and box paragraphs included. */
public record Paragraph(String text, Place place) {}
