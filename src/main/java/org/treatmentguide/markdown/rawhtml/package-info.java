/** HTML that somebody wrote: shown as text, never as markup; and comments that allow a breach. */
@NullMarked
package org.treatmentguide.markdown.rawhtml;

import org.jspecify.annotations.NullMarked;
