/** All that knows JBake and FreeMarker: a bake without a database, on all cores, in memory. */
@NullMarked
package org.treatmentguide.jbake;

import org.jspecify.annotations.NullMarked;
