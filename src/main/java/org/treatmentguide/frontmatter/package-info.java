/** The header of a page, read into typed fields, every fault kept at its place. */
@NullMarked
package org.treatmentguide.frontmatter;

import org.jspecify.annotations.NullMarked;
