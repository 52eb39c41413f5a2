package org.treatmentguide.checks.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.treatmentguide.checks.Check;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A page whose sentences have more than 20 words on average. */
public final class SentencesTooLong implements Check {

    private static final Rule RULE = Rule.warning("sentences-too-long");
    private static final double MOST = 20;

    /** An average of fewer says nothing. */
    private static final int FEWEST_SENTENCES = 3;

    private final Readability readability = new Readability(WordLists.none());

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream().flatMap(page -> finding(page).stream()).toList();
    }

    private Optional<Finding> finding(Page page) {
        List<Readability.Part> parts = readability.sentences(page).toList();
        Reading all =
                parts.stream().map(Readability.Part::reading).reduce(Reading.NOTHING, Reading::and);
        if (parts.size() < FEWEST_SENTENCES || all.wordsPerSentence() <= MOST) {
            return Optional.empty();
        }
        return parts.stream()
                .max(Comparator.comparingInt(part -> part.reading().words()))
                .map(
                        longest ->
                                RULE.at(
                                        longest.paragraph().placeAt(longest.sentence().start()),
                                        "The sentences of this page have "
                                                + all.wordsPerSentence()
                                                + " words on average; the longest has "
                                                + longest.reading().words()
                                                + ".",
                                        "Split the long ones, until the average is 20 or fewer."));
    }
}
