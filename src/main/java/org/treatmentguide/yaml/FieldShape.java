package org.treatmentguide.yaml;

import java.util.List;

/**
 * What a field of a record must be.
 *
 * @param words the only values that it may have; none if it may have any
 */
public record FieldShape(String name, Kind kind, boolean required, List<String> words) {

    /** The kinds of value. */
    public enum Kind {
        TEXT("a text"),
        WORD("a word"),
        WHOLE_NUMBER("a whole number"),
        YES_NO("true or false"),
        DATE("a date such as 2026-11-22"),
        ADDRESS("an address that starts with https:// or http://"),
        TEXTS("a list of texts"),
        LIST("a list"),
        GROUP("a group of fields"),
        ANYTHING("a value");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As it stands in a sentence. */
        public String words() {
            return words;
        }
    }

    public FieldShape {
        words = List.copyOf(words);
    }

    public static FieldShape text(String name) {
        return of(name, Kind.TEXT);
    }

    public static FieldShape wholeNumber(String name) {
        return of(name, Kind.WHOLE_NUMBER);
    }

    public static FieldShape yesNo(String name) {
        return of(name, Kind.YES_NO);
    }

    public static FieldShape date(String name) {
        return of(name, Kind.DATE);
    }

    public static FieldShape address(String name) {
        return of(name, Kind.ADDRESS);
    }

    public static FieldShape texts(String name) {
        return of(name, Kind.TEXTS);
    }

    public static FieldShape list(String name) {
        return of(name, Kind.LIST);
    }

    public static FieldShape group(String name) {
        return of(name, Kind.GROUP);
    }

    public static FieldShape anything(String name) {
        return of(name, Kind.ANYTHING);
    }

    /** A field whose value is one of these words. */
    public static FieldShape oneOf(String name, List<String> words) {
        return new FieldShape(name, Kind.WORD, true, words);
    }

    /** The same field where a record may do without it. */
    public FieldShape optional() {
        return new FieldShape(name, kind, false, words);
    }

    private static FieldShape of(String name, Kind kind) {
        return new FieldShape(name, kind, true, List.of());
    }
}
