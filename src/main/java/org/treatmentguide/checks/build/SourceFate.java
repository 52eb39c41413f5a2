package org.treatmentguide.checks.build;

import java.nio.file.Path;
import org.treatmentguide.report.Place;

/**
 * What a build made of a source file.
 *
 * @param source relative to the source folder
 * @param address where it stands in the site, relative to its root; for a part of another page with
 *     its id after {@code #}; for a draft where it would stand
 */
public record SourceFate(Path source, Fate fate, String address) {

    /** How a source file can end. */
    public enum Fate {
        /** A page of its own. */
        PAGE,
        /** A part of another page, as questions are. */
        PART,
        /** Copied as it is. */
        FILE,
        /** Not to be published. */
        DRAFT,
        /** Not in the site, and a finding says why. */
        REPORTED
    }

    /** Whether readers are to get it. */
    boolean isPublished() {
        return fate == Fate.PAGE || fate == Fate.PART || fate == Fate.FILE;
    }

    /** The file of the site that holds it. */
    String file() {
        int hash = address.indexOf('#');
        return fate == Fate.PART && hash >= 0 ? address.substring(0, hash) : address;
    }

    Place place() {
        return Place.startOf(source);
    }

    String path() {
        return place().path();
    }
}
