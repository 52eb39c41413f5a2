package org.treatmentguide.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read, in a few words. */
final class IoFault {

    private IoFault() {}

    static String of(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return "permission is missing";
        }
        if (fault instanceof NoSuchFileException) {
            return "it is no longer there";
        }
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }
}
