/** The story of a build, and the folders it works in. */
@NullMarked
package org.treatmentguide.site;

import org.jspecify.annotations.NullMarked;
