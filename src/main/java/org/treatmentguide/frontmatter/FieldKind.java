package org.treatmentguide.frontmatter;

/** What a field of a header may hold. */
public enum FieldKind {
    TEXT("a text", "Some words"),
    /** A list of texts, each on a line of its own. */
    TEXTS("a list of texts", "[First point, Second point]"),
    DATE("a date", "2026-11-22"),
    /** Zero or more. */
    NUMBER("a whole number", "3"),
    /** One of a few words that the definition names. */
    WORD("one of a few words", "word");

    private final String called;
    private final String example;

    FieldKind(String called, String example) {
        this.called = called;
        this.example = example;
    }

    /** The kind as it stands in a sentence: {@code a date}. */
    public String called() {
        return called;
    }

    /** Whether it is for readers to read. */
    boolean isText() {
        return this == TEXT || this == TEXTS;
    }

    String example() {
        return example;
    }
}
