/** Boxes, {@code > [!warning] Title}. */
@NullMarked
package org.treatmentguide.markdown.box;

import org.jspecify.annotations.NullMarked;
