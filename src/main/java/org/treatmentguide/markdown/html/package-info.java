/** What the HTML of a text is written with: escaping, ids, and gaps that each page fills. */
@NullMarked
package org.treatmentguide.markdown.html;

import org.jspecify.annotations.NullMarked;
