/**
 * The rules on personal stories: honest, agreed to, and apart from the comparison. Knows only
 * {@code checks}, {@code evidence}, {@code guide} and {@code report}.
 */
@NullMarked
package org.treatmentguide.checks.stories;

import org.jspecify.annotations.NullMarked;
