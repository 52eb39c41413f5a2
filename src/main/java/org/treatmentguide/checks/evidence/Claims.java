package org.treatmentguide.checks.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.treatmentguide.checks.Glance;
import org.treatmentguide.checks.Phrases;
import org.treatmentguide.checks.Sentence;
import org.treatmentguide.evidence.ListedWord;
import org.treatmentguide.guide.Mark;
import org.treatmentguide.guide.Paragraph;

/** Finds the words that show that a sentence states a fact, which somebody must have found out. */
final class Claims {

    /** The words from their start up to their end in a paragraph, and what they do there. */
    record Claim(int start, int end, String reason) {}

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?=[$£€\\d])(?:[$£€] ?\\d[\\d,.]*|(?<![\\w.,])\\d[\\d,.]*"
                            + "(?: ?%| (?:people|adults|patients|veterans|volunteers|trials|studies"
                            + "|sessions|visits|doses|seconds|minutes|hours|days|weeks|months|years"
                            + "|in every \\d+|out of(?: every)? \\d+)\\b))");

    /** "Whether it lasts" asks, and so do "how it causes that" and "ask what trials found". */
    private static final Pattern ASKS =
            Pattern.compile("^(?:whether|how|which|what|who|if|ask) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern UNKNOWN =
            Pattern.compile(
                    "\\b(?:not(?: yet)? (?:been )?(?:known|tested|measured|studied)|nobody (?:knows|has)"
                            + "|we (?:do not know|cannot say|found no|saw no))\\b",
                    Pattern.CASE_INSENSITIVE);

    private final Phrases<ListedWord> phrases;

    Claims(List<ListedWord> words) {
        var byPhrase = new LinkedHashMap<String, ListedWord>();
        words.forEach(word -> byPhrase.put(word.phrase(), word));
        this.phrases = new Phrases<>(byPhrase);
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    List<Claim> in(Paragraph paragraph) {
        String text = paragraph.text();
        var claims = new ArrayList<Claim>();
        phrases.in(text)
                .forEach(it -> claims.add(new Claim(it.start(), it.end(), it.value().reason())));
        if (Glance.seesDigits(1, text)) {
            NUMBER.matcher(text)
                    .results()
                    .map(it -> new Claim(it.start(), it.end(), "states a number"))
                    .forEach(claims::add);
        }
        if (claims.isEmpty()) {
            return claims;
        }
        List<Sentence> sentences = Sentence.in(text);
        return claims.stream()
                .filter(claim -> !isElsewhere(claim, paragraph))
                .filter(claim -> states(claim, sentences))
                .toList();
    }

    /** The words of a link tell what stands on another page. */
    private static boolean isElsewhere(Claim claim, Paragraph paragraph) {
        return paragraph.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.LINK || mark.kind() == Mark.Kind.CODE)
                .anyMatch(mark -> mark.start() < claim.end() && claim.start() < mark.end());
    }

    private static boolean states(Claim claim, List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.holds(claim.end()))
                .noneMatch(
                        sentence ->
                                sentence.isQuestion()
                                        || ASKS.matcher(sentence.text()).find()
                                        || UNKNOWN.matcher(sentence.text()).find());
    }
}
