package org.treatmentguide.checks.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.treatmentguide.checks.Cells;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Phrases;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.checks.Sentence;
import org.treatmentguide.evidence.ListedWord;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Mark;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * A sentence that states a finding and has no source, nor has the sentence before or after it. The
 * words that show such a sentence are those of the list {@code claim}. A number that is linked to
 * its record has the sources of the record.
 */
public final class ClaimWithoutSource implements Check {

    private static final Rule RULE = Rule.warning("claim-without-source");

    /** Pages that explain words or lead back, and claim nothing. */
    private static final Set<String> WITHOUT_CLAIMS = Set.of("glossary", "not-found");

    private static final Set<Mark.Kind> SOURCES = Set.of(Mark.Kind.CITATION, Mark.Kind.OUTCOME);

    private final Phrases<ListedWord> claims;

    public ClaimWithoutSource(WordLists words) {
        var byPhrase = new LinkedHashMap<String, ListedWord>();
        words.of("claim").forEach(word -> byPhrase.put(word.phrase(), word));
        this.claims = new Phrases<>(byPhrase);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream()
                .filter(page -> !WITHOUT_CLAIMS.contains(page.layout()))
                .flatMap(page -> findings(page).stream())
                .toList();
    }

    private List<Finding> findings(Page page) {
        var findings = new ArrayList<Finding>();
        var leadIn = new LeadIn();
        for (Paragraph paragraph : page.facts().paragraphs()) {
            if (!leadIn.sources(paragraph)) {
                finding(paragraph).ifPresent(findings::add);
            }
        }
        Cells.ofBody(page).forEach(cell -> finding(cell).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> finding(Paragraph paragraph) {
        List<Phrases.Match<ListedWord>> matches = claims.in(paragraph.text());
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        List<Sentence> sentences = Sentence.in(paragraph.text());
        return matches.stream()
                .filter(match -> !isLink(paragraph, match))
                .filter(match -> isUnsourced(paragraph, sentences, match))
                .findFirst()
                .map(match -> finding(paragraph, match));
    }

    /** The words of a link tell what stands elsewhere. */
    private static boolean isLink(Paragraph paragraph, Phrases.Match<ListedWord> match) {
        return paragraph.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.LINK || mark.kind() == Mark.Kind.CODE)
                .anyMatch(mark -> mark.start() < match.end() && match.start() < mark.end());
    }

    private static boolean isUnsourced(
            Paragraph paragraph, List<Sentence> sentences, Phrases.Match<ListedWord> match) {
        int claim = 0;
        while (!sentences.get(claim).holds(match.end())) {
            claim++;
        }
        if (sentences.get(claim).isQuestion()) {
            return false;
        }
        int first = sentences.get(Math.max(0, claim - 1)).start();
        int last = sentences.get(Math.min(sentences.size() - 1, claim + 1)).end();
        return paragraph.marks().stream()
                .filter(mark -> SOURCES.contains(mark.kind()))
                .noneMatch(mark -> mark.end() > first && mark.end() <= last);
    }

    private static Finding finding(Paragraph paragraph, Phrases.Match<ListedWord> match) {
        String words = paragraph.text().substring(match.start(), match.end());
        return RULE.at(
                paragraph.place(),
                Quote.of(words)
                        + " "
                        + match.value().reason()
                        + ", and there is no source for it here.",
                "Add the source after the claim, as in “[@key]”, or reword it if it claims nothing.");
    }
}
