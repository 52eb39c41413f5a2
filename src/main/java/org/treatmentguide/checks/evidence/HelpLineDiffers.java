package org.treatmentguide.checks.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.HelpLine;
import org.treatmentguide.evidence.Records;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.HelpUse;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** Digits in the text that are not those of the line: a reader on paper would call nobody. */
public final class HelpLineDiffers implements Check {

    private static final Rule RULE = Rule.error("help-line-differs");

    private final Records<HelpLine> lines;

    public HelpLineDiffers(Evidence evidence) {
        this.lines = evidence.helpLines();
    }

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
                .flatMap(page -> page.facts().helpLines().stream())
                .flatMap(use -> finding(use).stream())
                .toList();
    }

    /** Words without a digit name the line and are no number. */
    private Optional<Finding> finding(HelpUse use) {
        String digits = digits(use.text());
        return lines.find(use.id())
                .filter(line -> !digits.isEmpty())
                .filter(
                        line ->
                                numbers(line)
                                        .map(HelpLineDiffers::digits)
                                        .noneMatch(digits::equals))
                .map(
                        line ->
                                RULE.at(
                                        use.place(),
                                        Quote.of(use.text())
                                                + " is not the number of "
                                                + line.name()
                                                + ".",
                                        "Write "
                                                + Quote.whole(
                                                        "["
                                                                + line.number()
                                                                + "](help:"
                                                                + use.id()
                                                                + ")")
                                                + ", or correct data/help-lines.yaml if the line has"
                                                + " moved."));
    }

    private static Stream<String> numbers(HelpLine line) {
        return Stream.concat(Stream.of(line.number()), line.text().stream());
    }

    private static String digits(String text) {
        var digits = new StringBuilder();
        text.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
