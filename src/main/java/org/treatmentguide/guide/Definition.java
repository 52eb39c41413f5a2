package org.treatmentguide.guide;

import org.treatmentguide.report.Place;

/**
 * An entry of a definition list: the term, its id in the built page, its meaning without markup.
 */
public record Definition(String term, String id, String meaning, Place place) {}
