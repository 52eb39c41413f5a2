/** Links and pictures, and the schemes that we add: terms, outcomes, help lines, pictographs. */
@NullMarked
package org.treatmentguide.markdown.link;

import org.jspecify.annotations.NullMarked;
