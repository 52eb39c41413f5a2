package org.treatmentguide.report;

/** How much a finding weighs; the first stops the build. */
public enum Severity {
    /** Nothing is published. */
    ERROR,
    /** Told; stops the build only when warnings are to be treated as errors. */
    WARNING,
    /** Told, never stops anything. */
    NOTE;

    /** The word as it is printed. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
