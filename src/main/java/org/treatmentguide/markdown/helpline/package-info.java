/** Telephone numbers of help lines, {@code [988](help:us-988)}. */
@NullMarked
package org.treatmentguide.markdown.helpline;

import org.jspecify.annotations.NullMarked;
