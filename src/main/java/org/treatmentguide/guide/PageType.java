package org.treatmentguide.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of page that an author can write; the word is the value of the header's {@code type}.
 */
public enum PageType {
    HOME,
    SECTION,
    PAGE,
    QUESTION,
    STORY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PageType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(PageType::word).toList();
    }
}
