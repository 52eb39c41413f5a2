package org.treatmentguide.checks.numbers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Glance;
import org.treatmentguide.checks.Prose;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.checks.Sentence;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A percentage in a sentence that does not also tell it in people. */
public final class PercentageAlone implements Check {

    private static final Rule RULE = Rule.warning("percentage-alone");

    private static final Pattern PERCENTAGE =
            Pattern.compile("\\b\\d+(?:\\.\\d+)?\\s?(?:%|per ?cent\\b)(?! confidence)");

    private static final Glance AT_ONE = Glance.at("%", "per cent", "percent");

    private static final Pattern PEOPLE = Pattern.compile("\\bout of\\b");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return Prose.inParagraphs(guide, PercentageAlone::findings);
    }

    private static Stream<Finding> findings(Paragraph paragraph) {
        if (!AT_ONE.sees(paragraph.text())) {
            return Stream.of();
        }
        return Sentence.in(paragraph.text()).stream()
                .filter(sentence -> !PEOPLE.matcher(sentence.text()).find())
                .flatMap(sentence -> findings(sentence, paragraph));
    }

    private static Stream<Finding> findings(Sentence sentence, Paragraph paragraph) {
        return PERCENTAGE
                .matcher(sentence.text())
                .results()
                .map(
                        match ->
                                RULE.at(
                                        paragraph.placeAt(sentence.start() + match.start()),
                                        Quote.of(match.group())
                                                + " stands alone, and many readers cannot picture it.",
                                        "Write how many people out of 100 that is."));
    }
}
