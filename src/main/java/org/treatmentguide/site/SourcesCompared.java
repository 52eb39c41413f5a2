package org.treatmentguide.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.treatmentguide.checks.Checks;
import org.treatmentguide.checks.build.Outcome;
import org.treatmentguide.checks.build.SourceFate;
import org.treatmentguide.checks.build.SourceFate.Fate;
import org.treatmentguide.checks.build.TemplateFailed;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.jbake.Baked;
import org.treatmentguide.jbake.OutputFile;
import org.treatmentguide.report.Finding;

/** Compares what the build read with what it made, so that no file is lost or leaks in silence. */
final class SourcesCompared {

    private final Guide guide;
    private final Baked baked;

    SourcesCompared(Guide guide, Baked baked) {
        this.guide = guide;
        this.baked = baked;
    }

    List<Finding> findings() {
        var outcome = new Outcome(sources(), fates(), baked.files().keySet());
        return Checks.onTheBuild().stream()
                .flatMap(check -> check.on(outcome).stream())
                .filter(finding -> !isTold(finding))
                .toList();
    }

    /** The engine tells some of it too, since plain JBake sites have no rules of ours. */
    private boolean isTold(Finding finding) {
        return baked.findings().stream()
                .anyMatch(
                        told ->
                                told.rule().name().equals(finding.rule().name())
                                        && told.place().equals(finding.place()));
    }

    private Set<Path> sources() {
        var sources = new HashSet<>(guide.otherFiles());
        guide.pages().forEach(page -> sources.add(page.source()));
        return sources;
    }

    private List<SourceFate> fates() {
        var fates = new ArrayList<SourceFate>();
        Set<Path> reported =
                baked.findings().stream()
                        .map(finding -> finding.place().file())
                        .collect(Collectors.toSet());
        boolean aTemplateFailed =
                baked.findings().stream()
                        .anyMatch(finding -> finding.rule().equals(TemplateFailed.RULE));
        for (Page page : guide.pages()) {
            Fate fate = fate(page);
            boolean failed = fate == Fate.PAGE && aTemplateFailed && !isWritten(page);
            fate = failed || reported.contains(page.source()) ? Fate.REPORTED : fate;
            fates.add(new SourceFate(page.source(), fate, page.address()));
        }
        for (OutputFile file : baked.files().values()) {
            if (guide.otherFiles().contains(file.source())) {
                fates.add(new SourceFate(file.source(), Fate.FILE, file.path()));
            }
        }
        return fates;
    }

    private boolean isWritten(Page page) {
        return baked.files().containsKey(page.address());
    }

    private static Fate fate(Page page) {
        if (page.draft()) {
            return Fate.DRAFT;
        }
        return page.type() == PageType.QUESTION ? Fate.PART : Fate.PAGE;
    }
}
