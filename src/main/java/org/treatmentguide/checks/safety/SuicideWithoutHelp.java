package org.treatmentguide.checks.safety;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Glance;
import org.treatmentguide.checks.Prose;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Link;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A page that speaks of suicide or self-harm and does not say where to find help. */
public final class SuicideWithoutHelp implements Check {

    private static final Rule RULE = Rule.error("suicide-without-help");

    private static final Pattern SUICIDE =
            Pattern.compile(
                    "\\b(?:suicid\\w*|self-harm\\w*|(?:kill|harm|hurt) (?:yourself|myself)"
                            + "|end(?:ing)? (?:your|my) life)",
                    Pattern.CASE_INSENSITIVE);

    private static final Glance AT_IT =
            Glance.at("suicid", "self-harm", "yourself", "myself", " life");

    private static final Pattern HELP = Pattern.compile("^help:.+|(?:^|.*/)help-now\\.md(?:#.*)?$");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean canBeAllowed() {
        return false;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream()
                .filter(page -> page.facts().links().stream().noneMatch(SuicideWithoutHelp::helps))
                .flatMap(page -> mention(page).stream())
                .map(SuicideWithoutHelp::finding)
                .toList();
    }

    private static boolean helps(Link link) {
        return HELP.matcher(link.target()).matches();
    }

    private static Optional<Paragraph> mention(Page page) {
        return Prose.all(page)
                .filter(paragraph -> AT_IT.sees(paragraph.text()))
                .filter(paragraph -> SUICIDE.matcher(paragraph.text()).find())
                .findFirst();
    }

    private static Finding finding(Paragraph paragraph) {
        MatchResult words = SUICIDE.matcher(paragraph.text()).results().findFirst().orElseThrow();
        return RULE.at(
                paragraph.placeAt(words.start()),
                "The page speaks of "
                        + Quote.of(words.group())
                        + " and does not say where to find help.",
                "Add a link near it, such as “[get help now](" + up(paragraph) + "help-now.md)”.");
    }

    /** The way up to the folder of the content. */
    private static String up(Paragraph paragraph) {
        return "../".repeat(Math.max(0, paragraph.place().path().split("/").length - 2));
    }
}
