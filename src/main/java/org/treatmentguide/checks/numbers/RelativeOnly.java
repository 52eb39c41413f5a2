package org.treatmentguide.checks.numbers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Glance;
import org.treatmentguide.checks.Prose;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** "Twice as likely" without the two numbers: twice of almost nothing is almost nothing. */
public final class RelativeOnly implements Check {

    private static final Rule RULE = Rule.warning("relative-only");

    private static final String TIMES =
            "(?:twice|half|double|(?:\\d+(?:\\.\\d+)?|two|three|four|five|six|ten) times)";

    private static final Pattern COMPARISON =
            Pattern.compile(
                    "\\b(?:"
                            + TIMES
                            + " (?:as|more|less) (?:likely|many people|often|common|high|great)"
                            + "|"
                            + TIMES
                            + " (?:the|their|your) (?:risk|chance|odds|rate)"
                            + "|(?:doubl|halv|tripl)(?:es|ed|ing) (?:the|their|your) (?:risk|chance|odds|rate)s?"
                            + "|\\d+(?:\\.\\d+)?\\s?(?:%|per ?cent) (?:more|less|higher|lower|fewer|greater) "
                            + "(?:likely|risk|chance|odds|rate|people)"
                            + "|(?:two|three|four|five|ten|\\d+)-?fold)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Glance AT_ONE =
            Glance.at(
                    "twice ",
                    "half ",
                    "double",
                    " times ",
                    "doubl",
                    "halv",
                    "tripl",
                    "%",
                    "per cent",
                    "percent",
                    "fold");

    private static final Pattern ABSOLUTE = Pattern.compile("\\bout of\\b");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return Prose.inParagraphs(guide, RelativeOnly::findings);
    }

    private static Stream<Finding> findings(Paragraph paragraph) {
        if (!AT_ONE.sees(paragraph.text())
                || ABSOLUTE.matcher(paragraph.text()).results().count() >= 2) {
            return Stream.of();
        }
        return COMPARISON
                .matcher(paragraph.text())
                .results()
                .map(
                        match ->
                                RULE.at(
                                        paragraph.placeAt(match.start()),
                                        Quote.of(match.group())
                                                + " does not say how likely it is at all.",
                                        "Write both numbers: how many out of 100 in each group."));
    }
}
