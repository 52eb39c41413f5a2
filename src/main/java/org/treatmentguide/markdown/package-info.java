/** The text of a page: by flexmark to a tree, then to facts with their places and to HTML. */
@NullMarked
package org.treatmentguide.markdown;

import org.jspecify.annotations.NullMarked;
