/**
 * Data files, YAML or JSON, read into a tree whose every value knows its line and column, and the
 * shapes that records must have. The one folder that knows the YAML parser. May know {@code
 * report}.
 */
@NullMarked
package org.treatmentguide.yaml;

import org.jspecify.annotations.NullMarked;
