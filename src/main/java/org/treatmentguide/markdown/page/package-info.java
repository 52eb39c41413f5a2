/** What a text needs to know of the page that it stands on, and of the guide, to be finished. */
@NullMarked
package org.treatmentguide.markdown.page;

import org.jspecify.annotations.NullMarked;
