/**
 * The rules on the Markdown of a page: headings, pictures, tables, boxes, HTML. Knows only {@code
 * checks}, {@code guide} and {@code report}.
 */
@NullMarked
package org.treatmentguide.checks.markup;

import org.jspecify.annotations.NullMarked;
