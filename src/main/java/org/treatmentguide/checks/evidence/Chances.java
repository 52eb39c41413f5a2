package org.treatmentguide.checks.evidence;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.treatmentguide.guide.Mark;
import org.treatmentguide.guide.Paragraph;

/** The chances typed in a text, such as "about 69 out of 100". */
final class Chances {

    /** What every one of them says: looked for first, as most paragraphs have none. */
    private static final String OUT_OF = "out of";

    /** Only round ones: "41 out of 68 people" is a count. */
    private static final Pattern CHANCE =
            Pattern.compile(
                    "(?<![\\w.,])\\d[\\d,.]*"
                            + "(?:(?: to | and |[-–])\\d[\\d,.]*)?(?: (?:more|fewer|less))?"
                            + "(?: people)? out of (?:every )?(?:10{2}|1,?000)\\b(?![.,]\\d| (?:dollars|pounds|euros)\\b)");

    private static final List<String> BOUNDS = List.of("fewer than ", "less than ", "under ");

    private Chances() {}

    static List<MatchResult> in(String text) {
        return text.contains(OUT_OF)
                ? CHANCE.matcher(text)
                        .results()
                        .filter(chance -> !isBound(text, chance.start()))
                        .toList()
                : List.of();
    }

    /** "Fewer than 1 out of 100" says that a chance is too small for this scale. */
    private static boolean isBound(String text, int start) {
        return text.startsWith("1 out of", start)
                && BOUNDS.stream()
                        .anyMatch(
                                word ->
                                        text.regionMatches(
                                                true,
                                                start - word.length(),
                                                word,
                                                0,
                                                word.length()));
    }

    /** Whether the words belong to a record that the text names. */
    static boolean hasRecord(Paragraph paragraph, MatchResult chance) {
        return paragraph.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.OUTCOME)
                .anyMatch(mark -> mark.start() < chance.end() && chance.start() < mark.end());
    }
}
