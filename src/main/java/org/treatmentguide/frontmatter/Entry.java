package org.treatmentguide.frontmatter;

import java.util.List;
import org.treatmentguide.report.Place;

/** A field as YAML has it, before we know what it means. */
record Entry(String name, Place key, Value value) {

    /** What stands behind the colon. */
    sealed interface Value {
        Place place();
    }

    /**
     * A single value.
     *
     * @param plain written without quotation marks
     */
    record Scalar(String text, boolean plain, Place place) implements Value {

        boolean isEmpty() {
            return text.isBlank() || plain && (text.equals("~") || text.equals("null"));
        }
    }

    record Items(List<Value> items, Place place) implements Value {}

    /** Fields within a field. */
    record Nested(Place place) implements Value {}

    /** A value that could not be read; a finding says so. */
    record Unreadable(Place place) implements Value {}
}
