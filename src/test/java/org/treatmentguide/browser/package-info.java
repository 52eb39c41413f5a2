/** The built site in a real browser: what a reader needs of every page, looked at page by page. */
@NullMarked
package org.treatmentguide.browser;

import org.jspecify.annotations.NullMarked;
