/** Boxes to tick, {@code - [ ] text}. */
@NullMarked
package org.treatmentguide.markdown.tick;

import org.jspecify.annotations.NullMarked;
