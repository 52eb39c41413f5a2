/**
 * The rules on evidence: every claim has its source, every number its record, every term its
 * meaning. Knows only {@code checks}, {@code evidence}, {@code guide} and {@code report}.
 */
@NullMarked
package org.treatmentguide.checks.evidence;

import org.jspecify.annotations.NullMarked;
