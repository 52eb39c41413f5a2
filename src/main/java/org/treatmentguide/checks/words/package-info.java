/**
 * The rules on plain words: short sentences, no jargon, no hype, no labels, no advice to choose;
 * and how hard a page is to read.
 */
@NullMarked
package org.treatmentguide.checks.words;

import org.jspecify.annotations.NullMarked;
