package org.treatmentguide.report;

import java.util.Optional;

/** Where an excerpt gets its line from. */
@FunctionalInterface
public interface SourceLines {

    /** The line of the file that the place names, or nothing where it cannot be shown. */
    Optional<String> lineAt(Place place);
}
