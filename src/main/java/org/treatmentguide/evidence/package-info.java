/**
 * What the guide's claims stand on: references, records of numbers, options, the comparison and
 * help lines, read from the data folder and held against one another; and lists of words. May know
 * {@code yaml}, {@code guide} and {@code report}.
 */
@NullMarked
package org.treatmentguide.evidence;

import org.jspecify.annotations.NullMarked;
