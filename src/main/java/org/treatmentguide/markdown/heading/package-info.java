/** Headings, their ids, and ids that authors choose themselves, {@code {#a-session}}. */
@NullMarked
package org.treatmentguide.markdown.heading;

import org.jspecify.annotations.NullMarked;
