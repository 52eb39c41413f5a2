/** What our own marks within a line share. */
@NullMarked
package org.treatmentguide.markdown.syntax;

import org.jspecify.annotations.NullMarked;
