package org.treatmentguide.checks.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.treatmentguide.checks.Cells;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * A sentence that states a finding and has no source, nor have those around it. The words that show
 * such a sentence are those of the list {@code claim}; numbers of people, prices and times show it,
 * too. A guide without that list is left alone.
 */
public final class ClaimWithoutSource implements Check {

    private static final Rule RULE = Rule.warning("claim-without-source");

    /** Pages that explain words or lead back, and claim nothing. */
    private static final Set<String> WITHOUT_CLAIMS = Set.of("glossary", "not-found");

    private final Claims claims;

    public ClaimWithoutSource(WordLists words) {
        this.claims = new Claims(words.of("claim"));
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return claims.isEmpty()
                ? List.of()
                : guide.pages().stream()
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
        Cells.of(page).stream()
                .filter(row -> !Sources.standIn(row.head()))
                .flatMap(row -> finding(row.cell()).stream())
                .forEach(findings::add);
        return findings;
    }

    private Optional<Finding> finding(Paragraph paragraph) {
        return claims.in(paragraph).stream()
                .filter(claim -> Sources.noneFor(claim, paragraph))
                .findFirst()
                .map(
                        claim ->
                                RULE.at(
                                        paragraph.placeAt(claim.start()),
                                        Quote.of(
                                                        paragraph
                                                                .text()
                                                                .substring(
                                                                        claim.start(), claim.end()))
                                                + " "
                                                + claim.reason()
                                                + ", and no source for it stands here.",
                                        "Add the source behind the claim, as in “[@key]”, or reword what"
                                                + " claims nothing."));
    }
}
