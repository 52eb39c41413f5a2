package org.treatmentguide.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.treatmentguide.evidence.ListedWord;
import org.treatmentguide.guide.Mark;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/** Finds the words of a list in texts. */
public final class Listed {

    private final Phrases<ListedWord> phrases;

    public Listed(List<ListedWord> words) {
        Map<String, ListedWord> byPhrase = new LinkedHashMap<>();
        words.forEach(word -> byPhrase.put(word.phrase(), word));
        this.phrases = new Phrases<>(byPhrase);
    }

    /** A word of the list where it stands in a text. */
    public record Hit(Paragraph text, int start, int end, ListedWord word) {

        public String written() {
            return text.text().substring(start, end);
        }

        public Place place() {
            return text.placeAt(start);
        }

        /** What the list says about it. */
        public Finding finding(Rule rule) {
            return rule.at(
                    place(),
                    Quote.of(written()) + " " + word.reason() + ".",
                    word.better().isEmpty()
                            ? "Leave it out, or say what is known."
                            : "Write " + Quote.whole(word.better()) + ", in the form that fits.");
        }
    }

    /** Where authors say them, and quote nobody. */
    public Stream<Hit> in(Stream<Paragraph> texts) {
        return anywhereIn(texts).filter(hit -> !isQuoted(hit) && !isCode(hit));
    }

    /** In quotation marks and code, too. No text is read for an empty list. */
    public Stream<Hit> anywhereIn(Stream<Paragraph> texts) {
        return phrases.isEmpty() ? Stream.of() : texts.flatMap(this::hits);
    }

    private Stream<Hit> hits(Paragraph text) {
        return phrases.in(text.text()).stream()
                .map(match -> new Hit(text, match.start(), match.end(), match.value()));
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
