/** Room to write, {@code First: ____}. */
@NullMarked
package org.treatmentguide.markdown.room;

import org.jspecify.annotations.NullMarked;
