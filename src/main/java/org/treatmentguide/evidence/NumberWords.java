package org.treatmentguide.evidence;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers written as words, as digits: "sixty-nine out of a hundred" as "69 out of 100". */
final class NumberWords {

    private static final List<String> UNITS =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final String SMALL =
            "(?:(?:"
                    + String.join("|", TENS)
                    + ")(?:[ -](?:"
                    + String.join("|", UNITS.subList(1, 10))
                    + "))?|"
                    + String.join(
                            "|", UNITS.stream().sorted((a, b) -> b.length() - a.length()).toList())
                    + ")";
    private static final Pattern HUNDREDS =
            Pattern.compile(
                    "\\b(?:(a|"
                            + SMALL
                            + ")[ -])(hundred|thousand)(?:(?: and)? ("
                            + SMALL
                            + "))?\\b");
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\b" + SMALL + "\\b");
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<=\\d)[,\u202F\u2009 ](?=\\d{3}\\b)");

    private NumberWords() {}

    /** The text in small letters with plain digits. */
    static String asDigits(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0]+", " ");
        plain = THOUSANDS.matcher(plain).replaceAll("");
        plain = HUNDREDS.matcher(plain).replaceAll(NumberWords::large);
        plain = SMALL_NUMBER.matcher(plain).replaceAll(it -> String.valueOf(small(it.group())));
        return plain.replaceAll("\\b(?:none|nobody|no people)\\b", "0");
    }

    private static String large(MatchResult match) {
        var many = match.group(1).equals("a") ? 1 : small(match.group(1));
        var rest = match.group(3) == null ? 0 : small(match.group(3));
        return String.valueOf(many * (match.group(2).equals("hundred") ? 100 : 1000) + rest);
    }

    private static int small(String words) {
        var parts = words.split("[ -]");
        var tens = TENS.indexOf(parts[0]);
        if (tens < 0) {
            return UNITS.indexOf(parts[0]);
        }
        return 10 * (tens + 2) + (parts.length > 1 ? UNITS.indexOf(parts[1]) : 0);
    }
}
