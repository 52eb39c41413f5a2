/**
 * The rules that protect readers at risk. No comment can silence them. Knows only {@code checks},
 * {@code guide} and {@code report}.
 */
@NullMarked
package org.treatmentguide.checks.safety;

import org.jspecify.annotations.NullMarked;
