/**
 * A plain JBake site, baked to the bytes that JBake 2.7.0 makes of it: its header, its lists, its
 * FreeMarker. What JBake only logs is a finding here.
 */
@NullMarked
package org.treatmentguide.jbake.plain;

import org.jspecify.annotations.NullMarked;
