/** Words that the glossary explains, {@code [remission](term:remission)}. */
@NullMarked
package org.treatmentguide.markdown.term;

import org.jspecify.annotations.NullMarked;
