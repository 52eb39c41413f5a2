package org.treatmentguide.checks.links;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Prose;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Link;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/** An address that readers see, or hear letter by letter, in place of words. */
public final class BareUrl implements Check {

    private static final Rule RULE = Rule.warning("bare-url");

    private static final Pattern URL =
            Pattern.compile("\\b(?:https?://|www\\.)[^\\s<>\\[\\]()]*[^\\s<>\\[\\]().,;:!?\"”’]");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream().flatMap(BareUrl::findings).toList();
    }

    private static Stream<Finding> findings(Page page) {
        String linked =
                page.facts().links().stream().map(Link::text).collect(Collectors.joining("\n"));
        Stream<Finding> asLinks =
                page.facts().links().stream().flatMap(it -> findings(it.text(), it.place()));
        Stream<Finding> asText =
                Prose.paragraphs(page)
                        .flatMap(
                                it ->
                                        urls(it.text())
                                                .filter(url -> !linked.contains(url.group()))
                                                .map(url -> finding(url, it)));
        return Stream.concat(asLinks, asText);
    }

    private static Stream<Finding> findings(String text, Place place) {
        return urls(text).map(url -> finding(url.group(), place));
    }

    private static Stream<MatchResult> urls(String text) {
        if (!text.contains("http") && !text.contains("www.")) {
            return Stream.of();
        }
        return URL.matcher(text).results();
    }

    private static Finding finding(MatchResult url, Paragraph text) {
        return finding(url.group(), text.placeAt(url.start()));
    }

    private static Finding finding(String url, Place place) {
        return RULE.at(
                place,
                "The address " + Quote.of(url) + " stands in the text instead of words.",
                "Write “[where it goes]("
                        + (url.startsWith("www.") ? "https://" : "")
                        + url
                        + ")”.");
    }
}
