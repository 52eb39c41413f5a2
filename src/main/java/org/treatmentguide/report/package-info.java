/** What was found: place, problem and fix, and how it is printed. Knows nothing else of ours. */
@NullMarked
package org.treatmentguide.report;

import org.jspecify.annotations.NullMarked;
