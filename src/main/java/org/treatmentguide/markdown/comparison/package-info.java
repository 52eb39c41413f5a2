/** The cells of the comparison, which come from the data folder and not from a text. */
@NullMarked
package org.treatmentguide.markdown.comparison;

import org.jspecify.annotations.NullMarked;
