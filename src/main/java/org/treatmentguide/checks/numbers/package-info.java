/**
 * The rules on numbers: chances that people can understand and compare. Knows only {@code checks},
 * {@code guide} and {@code report}.
 */
@NullMarked
package org.treatmentguide.checks.numbers;

import org.jspecify.annotations.NullMarked;
