/** Sources cited in the text, {@code [@key; @other]}. */
@NullMarked
package org.treatmentguide.markdown.citation;

import org.jspecify.annotations.NullMarked;
