package org.treatmentguide.evidence;

import java.util.List;

/** What sort of work a reference is, as a reader needs to know it. */
public enum KindOfStudy {
    META_ANALYSIS,
    REVIEW,
    RCT,
    COHORT,
    CASE_REPORT,
    QUALITATIVE,
    MECHANISM,
    GUIDELINE,
    CONSENSUS,
    REGULATOR,
    LABEL,
    DEVICE_LABEL,
    MODEL,
    NEWS,
    MAKER,
    PATIENT_INFORMATION,
    STORY,
    OTHER;

    /** As authors write it: {@code meta-analysis}. */
    public String word() {
        return Word.of(this, '-');
    }

    static List<String> words() {
        return Word.all(KindOfStudy.class, '-');
    }
}
