/** The commands: options in, printed report and exit code out. */
@NullMarked
package org.treatmentguide.cli;

import org.jspecify.annotations.NullMarked;
