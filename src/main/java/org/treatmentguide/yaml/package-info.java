/**
 * Data files, YAML or JSON, read into a tree whose every value knows its line and column, and the
 * shapes that records must have. May know {@code report}.
 */
@NullMarked
package org.treatmentguide.yaml;

import org.jspecify.annotations.NullMarked;
