package org.treatmentguide.yaml;

import org.treatmentguide.report.Place;

/** A value of a data file: a single one, a list, or fields with names. Immutable. */
public sealed interface Node permits Scalar, Sequence, Mapping {

    /** Where the value starts. */
    Place place();

    /** What it is, in the author's words, such as "a list". */
    String described();
}
