package org.treatmentguide.frontmatter;

import java.util.Optional;
import org.treatmentguide.report.Place;
import org.treatmentguide.yaml.Node;

/**
 * A field as YAML has it, before we know what it means.
 *
 * @param value nothing where it could not be read; a finding says so
 */
record Entry(String name, Place key, Optional<Node> value) {}
