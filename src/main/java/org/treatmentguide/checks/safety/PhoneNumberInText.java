package org.treatmentguide.checks.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/** A telephone number typed in the text: nobody would check it when the line moves or closes. */
public final class PhoneNumberInText implements Check {

    private static final Rule RULE = Rule.error("phone-number-in-text");

    /** After a verb any number counts; elsewhere one that starts like a telephone number. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i:\\b(?:call|ring|dial|text|phone|telephone)(?: us| them)?(?: on| at)? )"
                            + "(\\+?\\d(?:[ -]?\\d){2,14}+)(?!,?\\d|[ -](?i:minute|hour|day|week|month|people))"
                            + "|(?<![\\w./,-])(\\+\\d{1,3}(?:[ .()-]{1,2}\\d{2,5}){2,5}"
                            + "|\\(?0\\d{2,4}\\)?(?:[ .-]\\d{3,4}){1,3}"
                            + "|(?:1[ .-])?\\(?[2-9]\\d{2}\\)?[ .-]\\d{3}[ .-]\\d{4})(?![\\w-])");

    private static final int FEWEST_DIGITS = 3;

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
        return guide.pages().stream().flatMap(PhoneNumberInText::findings).toList();
    }

    private static Stream<Finding> findings(Page page) {
        List<Paragraph> paragraphs = Prose.all(page).toList();
        return Stream.iterate(0, i -> i < paragraphs.size(), i -> i + 1)
                .flatMap(i -> findings(paragraphs.get(i), linked(page, paragraphs, i)));
    }

    /** The help lines that the paragraph links to; their numbers stand in its text too. */
    private static List<String> linked(Page page, List<Paragraph> paragraphs, int index) {
        int from = paragraphs.get(index).place().line();
        int to =
                index + 1 < paragraphs.size()
                        ? Math.max(from + 1, paragraphs.get(index + 1).place().line())
                        : Integer.MAX_VALUE;
        return page.facts().links().stream()
                .filter(link -> link.target().startsWith("help:"))
                .filter(link -> link.place().line() >= from && link.place().line() < to)
                .map(Link::text)
                .toList();
    }

    private static Stream<Finding> findings(Paragraph paragraph, List<String> linked) {
        if (!Glance.seesDigits(FEWEST_DIGITS, paragraph.text())) {
            return Stream.of();
        }
        var left = new ArrayList<>(linked);
        return NUMBER.matcher(paragraph.text())
                .results()
                .filter(match -> !left.remove(match.group(group(match))))
                .map(match -> finding(paragraph, match));
    }

    private static int group(MatchResult match) {
        return match.group(1) != null ? 1 : 2;
    }

    private static Finding finding(Paragraph paragraph, MatchResult match) {
        String number = match.group(group(match));
        return RULE.at(
                paragraph.placeAt(match.start(group(match))),
                "The telephone number "
                        + Quote.of(number)
                        + " is typed in the text, where nobody checks it.",
                "Add it to data/help-lines.yaml, and write "
                        + Quote.whole("[" + number + "](help:ID)")
                        + ".");
    }
}
