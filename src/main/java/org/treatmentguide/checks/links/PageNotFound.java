package org.treatmentguide.checks.links;

import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A link to a page that does not exist, or one written so that it would not work everywhere. */
public final class PageNotFound implements Check {

    static final Rule RULE = Rule.error("page-not-found");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        var ways = new PageLinks(Sources.of(guide), Paths.of(guide.otherFiles()));
        return guide.pages().stream()
                .flatMap(
                        page ->
                                page.facts().links().stream()
                                        .flatMap(link -> ways.fault(page, link).stream()))
                .toList();
    }
}
