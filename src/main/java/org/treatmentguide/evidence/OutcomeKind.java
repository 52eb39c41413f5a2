package org.treatmentguide.evidence;

import java.util.List;

/** Whether an outcome is hoped for or feared. */
public enum OutcomeKind {
    BENEFIT,
    HARM;

    public String word() {
        return Word.of(this, '-');
    }

    static List<String> words() {
        return Word.all(OutcomeKind.class, '-');
    }
}
