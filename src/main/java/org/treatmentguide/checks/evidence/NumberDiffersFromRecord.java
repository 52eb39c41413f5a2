package org.treatmentguide.checks.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentguide.checks.Cells;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.evidence.Cell;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.Figures;
import org.treatmentguide.evidence.Outcome;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Mark;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.guide.PictographUse;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/**
 * A figure in the text, a pictograph's title or the comparison that its record does not have. Next
 * to a linked figure stands how many "the other" people are: they follow from the record, too.
 */
public final class NumberDiffersFromRecord implements Check {

    private static final Rule RULE = Rule.error("number-differs-from-record");

    private static final Pattern OTHERS =
            Pattern.compile("\\bother \\d+\\b(?! (?:trials?|studies|out of|of|in)\\b)");

    private static final String FIX =
            "Correct the text, or data/outcomes.yaml if the record is wrong.";

    private final Evidence evidence;

    public NumberDiffersFromRecord(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean canBeAllowed() {
        return false;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return Stream.concat(guide.pages().stream().flatMap(this::onPage), inComparison()).toList();
    }

    private Stream<Finding> onPage(Page page) {
        return Stream.of(
                        page.facts().outcomes().stream()
                                .flatMap(use -> of(use.id(), use.text(), use.place())),
                        page.facts().pictographs().stream().flatMap(this::inTitle),
                        page.facts().outcomes().isEmpty()
                                ? Stream.<Finding>of()
                                : Cells.andParagraphs(page).stream().flatMap(this::others))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> of(String id, String text, Place place) {
        return evidence
                .outcomes()
                .find(id)
                .flatMap(outcome -> Figures.difference(text, outcome))
                .map(difference -> RULE.at(place, difference, FIX))
                .stream();
    }

    /** A title may well count other things, such as "one ketamine drip". */
    private Stream<Finding> inTitle(PictographUse use) {
        return Chances.in(use.title()).stream()
                .flatMap(chance -> of(use.id(), chance.group(), use.place()));
    }

    private Stream<Finding> others(Paragraph paragraph) {
        if (!paragraph.text().contains("other ")) {
            return Stream.of();
        }
        List<Outcome> records =
                found(
                        paragraph.marks().stream()
                                .filter(mark -> mark.kind() == Mark.Kind.OUTCOME)
                                .map(Mark::name));
        return OTHERS.matcher(paragraph.text())
                .results()
                .flatMap(
                        others ->
                                differing(others, records, paragraph.placeAt(others.start()))
                                        .stream());
    }

    private Stream<Finding> inComparison() {
        return evidence.comparison().rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .flatMap(this::inCell);
    }

    private Stream<Finding> inCell(Cell cell) {
        List<Outcome> records = found(cell.outcomes().stream());
        return cell.words().stream().flatMap(words -> inWords(words, records));
    }

    private static Stream<Finding> inWords(Paragraph words, List<Outcome> records) {
        return Chances.in(words.text()).stream()
                .flatMap(it -> differing(it, records, words.placeAt(it.start())).stream());
    }

    private List<Outcome> found(Stream<String> ids) {
        return ids.distinct().flatMap(id -> evidence.outcomes().find(id).stream()).toList();
    }

    /** Where several records are named, one of them must agree. */
    private static Optional<Finding> differing(
            MatchResult figure, List<Outcome> records, Place place) {
        String text = figure.group();
        boolean agrees = records.stream().anyMatch(it -> Figures.difference(text, it).isEmpty());
        if (agrees || records.isEmpty()) {
            return Optional.empty();
        }
        String problem =
                records.size() == 1
                        ? Figures.difference(text, records.get(0)).orElseThrow()
                        : Quote.of(text) + " is in none of the records named beside it.";
        return Optional.of(RULE.at(place, problem, FIX));
    }
}
