package org.treatmentguide.checks.numbers;

import java.util.List;
import java.util.regex.Pattern;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Listed;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.checks.Sentence;
import org.treatmentguide.checks.Texts;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * "Rare" or "most people" in a sentence without a number: each reader thinks of another one. The
 * words are those of the list {@code vague-frequency}.
 */
public final class VagueFrequency implements Check {

    private static final Rule RULE = Rule.warning("vague-frequency");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\d|\\b(?:none|nobody|no one|two|three|four|five|six|seven|eight|nine|ten)\\b");

    /** "How few people" asks, and "as often as" compares. */
    private static final Pattern ASKS_OR_COMPARES =
            Pattern.compile("\\b(?:how|as|so|too|more|less) $", Pattern.CASE_INSENSITIVE);

    private final Listed listed;
    private final Evidence evidence;

    public VagueFrequency(WordLists words, Evidence evidence) {
        this.listed = new Listed(words.of("vague-frequency"));
        this.evidence = evidence;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return listed.in(Texts.running(guide, evidence))
                .filter(VagueFrequency::isVague)
                .map(VagueFrequency::finding)
                .toList();
    }

    private static Finding finding(Listed.Hit hit) {
        return RULE.at(
                hit.place(),
                Quote.of(hit.written()) + " means a different number to each reader.",
                "Write the number beside it, such as “3 out of 100”, or say that it is not known.");
    }

    /** The number may follow in the next sentence. */
    private static boolean isVague(Listed.Hit hit) {
        List<Sentence> sentences = Sentence.in(hit.text().text());
        int i = 0;
        while (!sentences.get(i).holds(hit.end())) {
            i++;
        }
        Sentence sentence = sentences.get(i);
        boolean isFollowed = i + 1 < sentences.size() && hasNumber(sentences.get(i + 1));
        return !sentence.isQuestion()
                && !hasNumber(sentence)
                && !isFollowed
                && !ASKS_OR_COMPARES.matcher(hit.text().text().substring(0, hit.start())).find();
    }

    private static boolean hasNumber(Sentence sentence) {
        return NUMBER.matcher(sentence.text()).find();
    }
}
