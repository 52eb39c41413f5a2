package org.treatmentguide.guide;

import org.treatmentguide.report.Place;

/**
 * One field of a page's header.
 *
 * @param value a String, Integer, Boolean, LocalDate or a list of Strings, as its definition says
 * @param key where the name of the field stands
 * @param place where its value starts
 */
public record Field(String name, Object value, Place key, Place place) {}
