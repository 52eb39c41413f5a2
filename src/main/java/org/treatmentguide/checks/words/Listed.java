package org.treatmentguide.checks.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.treatmentguide.checks.Phrases;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.evidence.ListedWord;
import org.treatmentguide.guide.Mark;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/** Finds the words of a list in a text. What stands in quotation marks or is code is set aside. */
final class Listed {

    private final Phrases<ListedWord> phrases;

    Listed(List<ListedWord> words) {
        Map<String, ListedWord> byPhrase = new LinkedHashMap<>();
        words.forEach(word -> byPhrase.put(word.phrase(), word));
        this.phrases = new Phrases<>(byPhrase);
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** A word of the list where it stands in a text. */
    record Hit(Paragraph text, int start, int end, ListedWord word) {

        String written() {
            return text.text().substring(start, end);
        }

        Place place() {
            return text.placeAt(start);
        }

        /** What the list says about it. */
        Finding finding(Rule rule) {
            return rule.at(
                    place(),
                    Quote.of(written()) + " " + word.reason() + ".",
                    word.better().isEmpty()
                            ? "Leave it out, or say what is known."
                            : "Write " + Quote.whole(word.better()) + ", in the form that fits.");
        }
    }

    Stream<Hit> in(Paragraph text) {
        return phrases.in(text.text()).stream()
                .map(match -> new Hit(text, match.start(), match.end(), match.value()))
                .filter(hit -> !isQuoted(hit) && !isCode(hit));
    }

    /** After an opening mark, with no closing one between. */
    private static boolean isQuoted(Hit hit) {
        String text = hit.text().text();
        int open = text.lastIndexOf('“', hit.start());
        int plain = (int) text.substring(0, hit.start()).chars().filter(c -> c == '"').count();
        return open >= 0 && text.indexOf('”', open) >= hit.end() || plain % 2 == 1;
    }

    private static boolean isCode(Hit hit) {
        return hit.text().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.CODE)
                .anyMatch(mark -> mark.start() < hit.end() && hit.start() < mark.end());
    }
}
