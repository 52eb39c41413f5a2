package org.treatmentguide.evidence;

import static org.treatmentguide.yaml.FieldShape.group;
import static org.treatmentguide.yaml.FieldShape.text;
import static org.treatmentguide.yaml.FieldShape.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.yaml.Mapping;
import org.treatmentguide.yaml.Row;
import org.treatmentguide.yaml.Scalar;
import org.treatmentguide.yaml.Shape;

/** {@code comparison.yaml}. */
final class ComparisonFile {

    static final String NAME = "comparison.yaml";

    private static final String REMEDY = "Write what is known, or “Not known” and why.";

    private static final Shape ROW =
            Shape.of(
                    "a row of the comparison",
                    text("id"),
                    text("group"),
                    text("question"),
                    group("cells"));

    private static final Shape CELL =
            Shape.of(
                    "a cell",
                    text("text").optional(),
                    texts("outcomes").optional(),
                    texts("sources"),
                    text("why").optional());

    private final Records<Option> options;

    private ComparisonFile(Records<Option> options) {
        this.options = options;
    }

    static Comparison read(DataFile file, Records<Option> options, Reading reading) {
        var rows =
                new RecordReader<>(ROW, RecordReader.PLAIN_ID, new ComparisonFile(options)::row)
                        .read(file.records(reading.found()), reading);
        return new Comparison(rows.all());
    }

    private Optional<ComparisonRow> row(Row row, Reading reading) {
        var cells = (Mapping) row.node("cells").orElseThrow();
        cells.entries().forEach(entry -> reading.mention(Mention.To.OPTION, entry));
        var byOption = new LinkedHashMap<String, Cell>();
        for (var option : options.ids()) {
            cells.entry(option)
                    .ifPresentOrElse(
                            entry -> keep(entry, byOption, reading),
                            () -> reading.found().add(missing(option, cells.place())));
        }
        return Optional.of(
                new ComparisonRow(
                        row.text("id"),
                        row.text("group"),
                        words(row, "question").orElseThrow(),
                        byOption,
                        row.place()));
    }

    private void keep(Mapping.Entry entry, Map<String, Cell> cells, Reading reading) {
        if (entry.value() instanceof Scalar blank && blank.isBlank()) {
            reading.found().add(empty(entry.key(), entry.keyPlace()));
            return;
        }
        var row = CELL.read(entry.value(), reading.found());
        reading.mention(Mention.To.REFERENCE, row, "sources");
        reading.mention(Mention.To.OUTCOME, row, "outcomes");
        if (row.isSound()) {
            var cell =
                    new Cell(
                            words(row, "text"),
                            row.texts("outcomes"),
                            row.texts("sources"),
                            words(row, "why"),
                            row.place());
            tellOfSilence(entry, cell, reading);
            cells.put(entry.key(), cell);
        }
    }

    private static Optional<Paragraph> words(Row row, String field) {
        return row.maybeText(field)
                .map(
                        text ->
                                new Paragraph(
                                        text,
                                        row.placeOf(field),
                                        List.of(),
                                        row.textPlaces(field)));
    }

    private static void tellOfSilence(Mapping.Entry entry, Cell cell, Reading reading) {
        if (cell.text().isEmpty() && cell.outcomes().isEmpty()) {
            reading.found().add(empty(entry.key(), entry.keyPlace()));
        } else if (cell.isNotKnown() && cell.why().isEmpty()) {
            reading.found()
                    .add(
                            EvidenceRules.EMPTY_CELL.at(
                                    cell.place(),
                                    "The cell of “"
                                            + entry.key()
                                            + "” says “Not known” and not why.",
                                    "Add “why”: what was looked for and not found."));
        }
    }

    private static Finding empty(String option, Place place) {
        return EvidenceRules.EMPTY_CELL.at(place, "The cell of “" + option + "” is empty.", REMEDY);
    }

    private static Finding missing(String option, Place place) {
        return EvidenceRules.EMPTY_CELL.at(
                place, "There is no cell for the option “" + option + "”.", REMEDY);
    }
}
