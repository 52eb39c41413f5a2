/** Tables with a caption, headed rows and columns, and a scroll area of their own. */
@NullMarked
package org.treatmentguide.markdown.table;

import org.jspecify.annotations.NullMarked;
