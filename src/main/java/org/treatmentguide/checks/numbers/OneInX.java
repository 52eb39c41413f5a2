package org.treatmentguide.checks.numbers;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Prose;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A chance as "1 in 8": many people take 1 in 200 for more than 1 in 25. */
public final class OneInX implements Check {

    private static final Rule RULE = Rule.error("one-in-x");

    private static final Map<String, Integer> WORDS =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("twelve", 12),
                    Map.entry("twenty", 20),
                    Map.entry("fifty", 50));

    private static final String NUMBER = "(\\d[\\d,]*|" + String.join("|", WORDS.keySet()) + ")";

    /** Not "one in 2008", nor "two in six weeks". */
    private static final Pattern CHANCE =
            Pattern.compile(
                    "\\b"
                            + NUMBER
                            + "(?:\\s+|-)in(?:\\s+|-)(?:every\\s+)?(?!(?:19|20)\\d\\d\\b)"
                            + NUMBER
                            + "\\b(?!\\s+(?:second|minute|hour|day|week|month|year|session|visit|stage|step))",
                    Pattern.CASE_INSENSITIVE);

    /** Its second half, looked at only where "in" stands. */
    private static final Pattern X =
            Pattern.compile("(?:\\s+|-)(?:every\\s+)?" + NUMBER, Pattern.CASE_INSENSITIVE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream().flatMap(Prose::all).flatMap(OneInX::findings).toList();
    }

    private static Stream<Finding> findings(Paragraph paragraph) {
        if (!hasInX(paragraph.text())) {
            return Stream.of();
        }
        return CHANCE.matcher(paragraph.text())
                .results()
                .map(
                        match ->
                                RULE.at(
                                        paragraph.placeAt(match.start()),
                                        Quote.of(match.group())
                                                + " is hard to compare with other chances.",
                                        fix(number(match.group(1)), number(match.group(2)))));
    }

    /** Whether a number follows "in" anywhere; in most texts none does. */
    private static boolean hasInX(String text) {
        Matcher x = X.matcher(text);
        for (int at = 1; at < text.length() - 2; at++) {
            if (text.regionMatches(true, at, "in", 0, 2)
                    && !Character.isLetterOrDigit(text.charAt(at - 1))
                    && x.region(at + 2, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static String fix(double some, double all) {
        for (int out = 100; out <= 100_000; out *= 10) {
            long share = Math.round(some / all * out);
            if (share >= 1 && some <= all) {
                boolean exact = share * all == some * out;
                return "Write “%s%d out of %,d”, and how many in the other group."
                        .formatted(exact ? "" : "about ", share, out);
            }
        }
        return "Write how many out of 100 it is, and how many in the other group.";
    }

    private static int number(String text) {
        Integer word = WORDS.get(text.toLowerCase(java.util.Locale.ROOT));
        return word != null ? word : Integer.parseInt(text.replace(",", ""));
    }
}
