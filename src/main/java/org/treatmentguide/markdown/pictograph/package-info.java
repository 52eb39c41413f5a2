/** Figures that show people out of 100, {@code ![Title](pictograph:id)}. */
@NullMarked
package org.treatmentguide.markdown.pictograph;

import org.jspecify.annotations.NullMarked;
