package org.treatmentguide.guide;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.treatmentguide.report.Place;

/**
 * A page of the guide: its header, what its text holds, and where it will stand.
 *
 * @param source relative to the source folder, such as {@code content/sections/tms.md}
 * @param layout the name of the layout that renders it; the type's word unless the header names one
 * @param address where it stands in the site, relative to its root, such as {@code
 *     sections/tms.html}; a question's is the page that answers it with its id as fragment
 * @param fields header fields by name, in the order of the file; only well-formed ones
 */
public record Page(
        Path source,
        PageType type,
        boolean draft,
        String layout,
        String title,
        String address,
        Map<String, Field> fields,
        Facts facts) {

    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The value of a field if the header has it and it is of that class. */
    public <T> Optional<T> value(String name, Class<T> kind) {
        return field(name).map(Field::value).filter(kind::isInstance).map(kind::cast);
    }

    /** The place of a field's value; the start of the file where the field is missing. */
    public Place placeOf(String name) {
        return field(name).map(Field::place).orElse(Place.startOf(source));
    }
}
