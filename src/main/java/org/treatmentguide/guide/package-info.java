/**
 * The guide as plain values: pages, what their text holds, addresses. Knows only {@code report}.
 */
@NullMarked
package org.treatmentguide.guide;

import org.jspecify.annotations.NullMarked;
