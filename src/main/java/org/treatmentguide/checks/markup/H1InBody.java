package org.treatmentguide.checks.markup;

import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Heading;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A heading of level 1 in the text: the title in the header is the page's only one. */
public final class H1InBody implements Check {

    private static final Rule RULE = Rule.error("h1-in-body");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream()
                .flatMap(page -> page.facts().headings().stream())
                .filter(heading -> heading.level() == 1)
                .map(H1InBody::finding)
                .toList();
    }

    private static Finding finding(Heading heading) {
        return RULE.at(
                heading.place(),
                "The heading "
                        + Quote.of(heading.text())
                        + " is at level 1, which belongs to the title of the page.",
                "Write “##” before it, or leave it out if it repeats the title.");
    }
}
