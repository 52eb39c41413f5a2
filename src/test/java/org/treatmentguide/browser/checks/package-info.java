/**
 * One file a check: a question put to an open page, answered by sentences. Knows nothing else of
 * ours.
 */
@NullMarked
package org.treatmentguide.browser.checks;

import org.jspecify.annotations.NullMarked;
