/**
 * The rules on links: every target exists, and every page is linked to. Knows only {@code checks},
 * {@code guide} and {@code report}.
 */
@NullMarked
package org.treatmentguide.checks.links;

import org.jspecify.annotations.NullMarked;
