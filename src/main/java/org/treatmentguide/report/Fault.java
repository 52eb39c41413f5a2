package org.treatmentguide.report;

/**
 * Something that is no fault in the content and that a build cannot go on with: wrong use, a
 * missing folder, a full disk. The message is one sentence for the person at the keyboard: what,
 * where, and what to do.
 */
public final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Who has to act. */
    public enum Kind {
        /** The person who called us: exit code 2. */
        USE,
        /** The disk or the system: exit code 3. */
        SYSTEM
    }

    private final Kind kind;

    private Fault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public static Fault inUse(String message) {
        return new Fault(Kind.USE, message, null);
    }

    public static Fault inUse(String message, Throwable cause) {
        return new Fault(Kind.USE, message, cause);
    }

    public static Fault ofSystem(String message, Throwable cause) {
        return new Fault(Kind.SYSTEM, message, cause);
    }

    public Kind kind() {
        return kind;
    }
}
