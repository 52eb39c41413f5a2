package org.treatmentguide.evidence;

import java.util.List;

/** How sure the figures of a record are. */
public enum Certainty {
    HIGH,
    MODERATE,
    LOW_TO_MODERATE,
    LOW,
    VERY_LOW;

    /** As authors write it: {@code very low}. */
    public String word() {
        return Word.of(this, ' ');
    }

    static List<String> words() {
        return Word.all(Certainty.class, ' ');
    }
}
