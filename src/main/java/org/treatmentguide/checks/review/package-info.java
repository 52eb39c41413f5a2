/**
 * The rules on review dates: nothing stands unchecked for long. Knows only {@code checks}, {@code
 * guide} and {@code report}.
 */
@NullMarked
package org.treatmentguide.checks.review;

import org.jspecify.annotations.NullMarked;
