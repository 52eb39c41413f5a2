package org.treatmentguide.checks.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** Two pages with the same title: in lists and search results readers could not tell them apart. */
public final class DuplicateTitle implements Check {

    private static final Rule RULE = Rule.error("duplicate-title");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        var taken = new HashMap<String, Page>();
        var findings = new ArrayList<Finding>();
        for (Page page : guide.pages()) {
            String title = plain(page.title());
            Page first = taken.putIfAbsent(title, page);
            if (first != null && !title.isEmpty()) {
                findings.add(finding(page, first));
            }
        }
        return findings;
    }

    private static Finding finding(Page page, Page first) {
        return RULE.at(
                page.placeOf("title"),
                "The title "
                        + Quote.of(page.title())
                        + " is also the title of "
                        + first.placeOf("title").path()
                        + ".",
                "Give each page a title that says what only this page tells.");
    }

    /** Readers do not tell titles apart by capitals or spaces. */
    private static String plain(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
