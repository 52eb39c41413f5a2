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

/** "Rare" or "most people" in a sentence without a number: each reader thinks of another one. */
public final class VagueFrequency implements Check {

    private static final Rule RULE = Rule.warning("vague-frequency");

    private static final String PEOPLE =
            "(?:people|patients|adults|users|men|women|teenagers|participants|of them)";

    private static final Pattern VAGUE =
            Pattern.compile(
                    "\\b(?:(?:very |quite )?(?:rare|rarely|uncommon)"
                            + "|(?:very |quite )?common(?= (?:side|effect|harm|symptom|problem|complaint|risk))"
                            + "|(?:is|are|was|were) (?:very |quite )?common(?:ly)?"
                            + "|(?:most|(?<!how |as |so |too )few) "
                            + PEOPLE
                            + ")\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Glance AT_ONE = Glance.at("rare", "common", "most ", "few ");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\d|\\b(?:none|nobody|no one|two|three|four|five|six|seven|eight|nine|ten)\\b");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return Prose.inParagraphs(guide, VagueFrequency::findings);
    }

    /** The number may follow in the next sentence. */
    private static Stream<Finding> findings(Paragraph paragraph) {
        if (!AT_ONE.sees(paragraph.text())) {
            return Stream.of();
        }
        List<String> sentences = Prose.sentences(paragraph.text());
        return Stream.iterate(0, i -> i < sentences.size(), i -> i + 1)
                .filter(i -> !hasNumber(sentences.get(i)))
                .filter(i -> i + 1 == sentences.size() || !hasNumber(sentences.get(i + 1)))
                .flatMap(i -> VAGUE.matcher(sentences.get(i)).results())
                .map(
                        match ->
                                RULE.at(
                                        paragraph.place(),
                                        Quote.of(match.group())
                                                + " means a different number to each reader.",
                                        "Write the number beside it, such as “3 out of 100”, or say"
                                                + " that it is not known."));
    }

    private static boolean hasNumber(String sentence) {
        return NUMBER.matcher(sentence).find();
    }
}
