package org.treatmentguide.checks.links;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Link;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A link whose words do not say where it goes. */
public final class VagueLinkText implements Check {

    private static final Rule RULE = Rule.warning("vague-link-text");

    private static final Set<String> VAGUE =
            Set.of(
                    "click here",
                    "click",
                    "here",
                    "this",
                    "this page",
                    "this link",
                    "this article",
                    "this site",
                    "this website",
                    "link",
                    "page",
                    "website",
                    "more",
                    "read more",
                    "read this",
                    "learn more",
                    "find out more",
                    "see more",
                    "see here",
                    "more here",
                    "more information",
                    "more info",
                    "further information",
                    "details",
                    "more details",
                    "download",
                    "source",
                    "see below",
                    "see above");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream()
                .flatMap(page -> page.facts().links().stream())
                .filter(link -> VAGUE.contains(plain(link.text())))
                .map(VagueLinkText::finding)
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }

    private static Finding finding(Link link) {
        return RULE.at(
                link.place(),
                "The link " + Quote.of(link.text()) + " does not say where it goes.",
                "Make the link of words that do, such as “[how a session goes](tms.md)”.");
    }
}
