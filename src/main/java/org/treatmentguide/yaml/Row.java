package org.treatmentguide.yaml;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.TextPlaces;

/**
 * A record of a data file, read by its shape: only fields that fit are in it. Ask for a required
 * field only where the row is sound.
 */
public final class Row {

    private final Map<String, Mapping.Entry> values;
    private final Place place;
    private final boolean sound;

    Row(Map<String, Mapping.Entry> values, Place place, boolean sound) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        this.place = place;
        this.sound = sound;
    }

    /** Whether nothing is wrong with the fields. */
    public boolean isSound() {
        return sound;
    }

    /** All fields that fit, in the order of the file. */
    public Mapping fields() {
        return new Mapping(List.copyOf(values.values()), place);
    }

    /** Where the record starts. */
    public Place place() {
        return place;
    }

    /** Where the value of a field starts; the start of the record where it is missing. */
    public Place placeOf(String name) {
        return node(name).map(Node::place).orElse(place);
    }

    public Optional<Node> node(String name) {
        return Optional.ofNullable(values.get(name)).map(Mapping.Entry::value);
    }

    public Optional<String> maybeText(String name) {
        return node(name).map(node -> ((Scalar) node).text().strip());
    }

    /** Where in the file the characters of a text stand. */
    public TextPlaces textPlaces(String name) {
        return node(name)
                .map(Scalar.class::cast)
                .map(it -> it.places().after(it.text().indexOf(it.text().strip())))
                .orElse(TextPlaces.unknown());
    }

    public String text(String name) {
        return maybeText(name).orElseThrow(() -> absent(name));
    }

    public OptionalInt maybeWholeNumber(String name) {
        var text = maybeText(name);
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text.get()));
    }

    public int wholeNumber(String name) {
        return maybeWholeNumber(name).orElseThrow(() -> absent(name));
    }

    /** Whether the field is there and true. */
    public boolean isTrue(String name) {
        return maybeText(name).filter("true"::equals).isPresent();
    }

    public LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    /** The items of a list; none where the field is missing. */
    public List<Node> items(String name) {
        return node(name).map(node -> ((Sequence) node).items()).orElse(List.of());
    }

    /** The items of a list of texts; none where the field is missing. */
    public List<String> texts(String name) {
        return items(name).stream().map(node -> ((Scalar) node).text().strip()).toList();
    }

    private static IllegalStateException absent(String name) {
        return new IllegalStateException("no sound field: " + name);
    }
}
