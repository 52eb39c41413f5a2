package org.treatmentguide.guide;

import org.treatmentguide.report.Place;

/** A word that the text links to the glossary, {@code [text](term:id)}; the id may be unknown. */
public record TermUse(String id, String text, Place place) {}
