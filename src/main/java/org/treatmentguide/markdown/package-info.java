/**
 * The text of a page: to facts with their places, and to HTML. The one folder that knows flexmark.
 */
@NullMarked
package org.treatmentguide.markdown;

import org.jspecify.annotations.NullMarked;
