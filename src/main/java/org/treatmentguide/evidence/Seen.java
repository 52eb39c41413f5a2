package org.treatmentguide.evidence;

import java.util.List;

/** How much of a work was seen by those who wrote the guide. */
public enum Seen {
    FULL,
    PART,
    ABSTRACT,
    PAGE,
    /** Only as quoted by others. */
    SECOND_HAND,
    /** From memory. */
    RECALLED;

    public String word() {
        return Word.of(this, '-');
    }

    static List<String> words() {
        return Word.all(Seen.class, '-');
    }
}
