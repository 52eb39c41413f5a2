package org.treatmentguide.checks.build;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/** A source file that is neither in the site nor a draft nor reported: lost in silence. */
public final class PageNotWritten implements BuildCheck {

    private static final Rule RULE = Rule.PAGE_NOT_WRITTEN;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Outcome outcome) {
        return Stream.concat(forgotten(outcome), missing(outcome)).toList();
    }

    private static Stream<Finding> forgotten(Outcome outcome) {
        Set<Path> known =
                outcome.fates().stream()
                        .map(SourceFate::source)
                        .collect(Collectors.toCollection(HashSet::new));
        return outcome.sources().stream()
                .filter(source -> !known.contains(source))
                .map(
                        source ->
                                RULE.at(
                                        Place.startOf(source),
                                        "The build left out this file without a reason.",
                                        "Report this as a fault of the generator, with the file; until"
                                                + " then move it out of the guide."));
    }

    private static Stream<Finding> missing(Outcome outcome) {
        return outcome.fates().stream()
                .filter(SourceFate::isPublished)
                .filter(fate -> !outcome.written().contains(fate.file()))
                .map(
                        fate ->
                                RULE.at(
                                        fate.place(),
                                        "This file is published, but the site holds no "
                                                + fate.file()
                                                + ".",
                                        fix(fate.fate())));
    }

    private static String fix(SourceFate.Fate fate) {
        return switch (fate) {
            case PART -> "Add a page that shows it, with “layout: questions” in its header.";
            case FILE -> "Check that the file can be read, and build again.";
            default -> "Check that its type has a template in jbake.properties.";
        };
    }
}
