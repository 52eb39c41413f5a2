/**
 * References as readers see them, in the style of medical journals, and as files for reference
 * managers. The one folder that knows citeproc-java; it may know {@code evidence}.
 */
@NullMarked
package org.treatmentguide.evidence.csl;

import org.jspecify.annotations.NullMarked;
