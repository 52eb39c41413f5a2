/**
 * Numbers with a record, {@code [69 out of 100](outcome:id)}, and the sentence that says all of it.
 */
@NullMarked
package org.treatmentguide.markdown.outcome;

import org.jspecify.annotations.NullMarked;
