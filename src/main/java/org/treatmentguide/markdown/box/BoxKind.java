package org.treatmentguide.markdown.box;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of box, and the word that tells the kind to those who do not see its colour. */
public enum BoxKind {
    NOTE("Note"),
    EVIDENCE("Evidence"),
    DO("Do"),
    DONT("Do not"),
    URGENT("Urgent"),
    EMERGENCY("Emergency"),
    WARNING("Warning"),
    HELP("Help"),
    /** Closed at first; opens when its title is chosen. */
    DETAILS("Details");

    private final String spoken;

    BoxKind(String spoken) {
        this.spoken = spoken;
    }

    /** The word as authors write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String spoken() {
        return spoken;
    }

    public static Optional<BoxKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(BoxKind::word).toList();
    }
}
