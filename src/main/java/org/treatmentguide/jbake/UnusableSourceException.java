package org.treatmentguide.jbake;

import java.nio.file.Path;

/**
 * The source folder cannot be built at all: what is wrong, where, and how to mend it. Nothing has
 * been written.
 */
public final class UnusableSourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String where;
    private final String fix;

    public UnusableSourceException(Path where, String problem, String fix) {
        super(problem);
        this.where = where.toString();
        this.fix = fix;
    }

    UnusableSourceException(Path where, String problem, String fix, Throwable cause) {
        this(where, problem, fix);
        initCause(cause);
    }

    /** The file or folder that is at fault. */
    public Path where() {
        return Path.of(where);
    }

    /** One sentence without the place. */
    public String problem() {
        return String.valueOf(getMessage());
    }

    /** What to do, as a sentence that starts with a verb. */
    public String fix() {
        return fix;
    }
}
