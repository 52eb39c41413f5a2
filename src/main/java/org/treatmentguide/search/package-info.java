/** What a reader's search looks through: the passages of the guide, and the words for them. */
@NullMarked
package org.treatmentguide.search;

import org.jspecify.annotations.NullMarked;
