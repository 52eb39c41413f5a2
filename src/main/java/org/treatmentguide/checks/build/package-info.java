/**
 * The rules on what a build made of its sources. Each source is accounted for. Knows only {@code
 * checks}, {@code guide} and {@code report}.
 */
@NullMarked
package org.treatmentguide.checks.build;

import org.jspecify.annotations.NullMarked;
