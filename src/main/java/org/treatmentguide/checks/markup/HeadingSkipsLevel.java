package org.treatmentguide.checks.markup;

import java.util.ArrayList;
import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Heading;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A heading two or more levels below the one before it; the title of the page is level 1. */
public final class HeadingSkipsLevel implements Check {

    private static final Rule RULE = Rule.error("heading-skips-level");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream().flatMap(page -> findings(page).stream()).toList();
    }

    private static List<Finding> findings(Page page) {
        var findings = new ArrayList<Finding>();
        int above = 1;
        for (Heading heading : page.facts().headings()) {
            if (heading.level() > above + 1) {
                findings.add(finding(heading, above));
            }
            above = heading.level();
        }
        return findings;
    }

    private static Finding finding(Heading heading, int above) {
        return RULE.at(
                heading.place(),
                "The heading "
                        + Quote.of(heading.text())
                        + " is at level "
                        + heading.level()
                        + ", but "
                        + (above == 1
                                ? "only the title of the page, level 1, stands above it."
                                : "the heading above it is at level " + above + "."),
                "Write “" + "#".repeat(above + 1) + "” before it.");
    }
}
