/**
 * The rules on the headers of pages, beyond what the reader of headers finds itself. Knows only
 * {@code checks}, {@code guide} and {@code report}.
 */
@NullMarked
package org.treatmentguide.checks.header;

import org.jspecify.annotations.NullMarked;
