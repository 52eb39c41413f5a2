/** Definition lists: the entries of the glossary. */
@NullMarked
package org.treatmentguide.markdown.glossary;

import org.jspecify.annotations.NullMarked;
