package org.treatmentguide.evidence;

import org.treatmentguide.report.Place;

/**
 * One of the options that the guide compares.
 *
 * @param order its position wherever options are listed
 * @param accent name of a colour token
 * @param shape name of the mark that stands beside the colour
 */
public record Option(
        String id,
        String name,
        String longName,
        int order,
        String accent,
        String shape,
        Place place) {}
