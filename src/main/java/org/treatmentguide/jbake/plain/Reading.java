package org.treatmentguide.jbake.plain;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.treatmentguide.jbake.BuildRules;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;
import org.treatmentguide.report.Severity;

/**
 * What became of a source file: a document, or findings that say why there is none.
 *
 * @param key what tells documents apart; of two with one key the later stays
 */
record Reading(Path source, String key, Optional<StoredDocument> document, List<Finding> findings) {

    private static final Rule DROPPED = BuildRules.PAGE_NOT_WRITTEN.as(Severity.WARNING);

    static Reading of(StoredDocument document, String key, List<Finding> findings) {
        return new Reading(document.source(), key, Optional.of(document), findings);
    }

    static Reading dropped(Path source, String key, JBakeHeader.Doubt why) {
        Place place = new Place(source, why.line(), why.column());
        return new Reading(
                source,
                key,
                Optional.empty(),
                List.of(DROPPED.at(place, "This file is left out. " + why.problem(), why.fix())));
    }

    static Reading dropped(Path source, String key, String problem, String fix) {
        return dropped(source, key, new JBakeHeader.Doubt(1, 1, problem, fix));
    }
}
