package org.treatmentguide.checks.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.treatmentguide.checks.Cells;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * "29 out of 100" typed without its record: nothing notices when the record changes. A guide that
 * keeps no records is left alone.
 */
public final class NumberWithoutRecord implements Check {

    private static final Rule RULE = Rule.warning("number-without-record");

    private final boolean hasRecords;

    public NumberWithoutRecord(Evidence evidence) {
        this.hasRecords = evidence.outcomes().size() > 0;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return !hasRecords
                ? List.of()
                : guide.pages().stream()
                        .flatMap(page -> Cells.andParagraphs(page).stream())
                        .flatMap(NumberWithoutRecord::findings)
                        .toList();
    }

    private static Stream<Finding> findings(Paragraph paragraph) {
        return Chances.in(paragraph.text()).stream()
                .filter(chance -> !Chances.hasRecord(paragraph, chance))
                .map(
                        chance ->
                                RULE.at(
                                        paragraph.placeAt(chance.start()),
                                        Quote.of(chance.group())
                                                + " is typed without its record, so nobody sees how many"
                                                + " people, by when and how sure.",
                                        "Link it, as in "
                                                + Quote.whole(
                                                        "[" + chance.group() + "](outcome:ID)")
                                                + ", with a record in data/outcomes.yaml."));
    }
}
