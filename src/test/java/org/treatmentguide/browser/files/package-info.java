/** The built files without a browser: are they correct, and what do they weigh? */
@NullMarked
package org.treatmentguide.browser.files;

import org.jspecify.annotations.NullMarked;
