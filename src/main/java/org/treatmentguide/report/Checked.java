package org.treatmentguide.report;

import java.util.List;

/** A result, and what was found while making it. */
public record Checked<T>(T value, List<Finding> findings) {

    public Checked {
        findings = List.copyOf(findings);
    }

    public static <T> Checked<T> clean(T value) {
        return new Checked<>(value, List.of());
    }
}
