/** The rules: each looks at the guide and says what is wrong, where, and how to mend it. */
@NullMarked
package org.treatmentguide.checks;

import org.jspecify.annotations.NullMarked;
