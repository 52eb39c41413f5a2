package org.treatmentguide.evidence;

import static org.treatmentguide.yaml.FieldShape.oneOf;
import static org.treatmentguide.yaml.FieldShape.text;
import static org.treatmentguide.yaml.FieldShape.texts;
import static org.treatmentguide.yaml.FieldShape.wholeNumber;
import static org.treatmentguide.yaml.FieldShape.yesNo;

import java.util.List;
import java.util.Optional;
import org.treatmentguide.yaml.Row;
import org.treatmentguide.yaml.Shape;

/** {@code outcomes.yaml}. */
final class OutcomeFile {

    static final String NAME = "outcomes.yaml";

    /** The comparator of outcomes that were compared with nothing. */
    private static final String NO_COMPARATOR = "none";

    private static final Shape SHAPE =
            Shape.of(
                            "an outcome",
                            text("id"),
                            text("label"),
                            text("option"),
                            oneOf("kind", OutcomeKind.words()),
                            text("treatment"),
                            text("comparator"),
                            text("among").optional(),
                            text("then").optional(),
                            oneOf("per", List.of("100", "1000")),
                            wholeNumber("treated"),
                            wholeNumber("compared").optional(),
                            wholeNumber("low").optional(),
                            wholeNumber("high").optional(),
                            text("time"),
                            wholeNumber("people"),
                            text("peopleNote").optional(),
                            oneOf("certainty", Certainty.words()),
                            text("reason"),
                            texts("sources"),
                            text("note").optional(),
                            yesNo("fewerIsBetter").optional(),
                            text("shownWith").optional())
                    .missingIs(EvidenceRules.INCOMPLETE);

    private OutcomeFile() {}

    static Records<Outcome> read(DataFile file, Reading reading) {
        return new RecordReader<>(SHAPE, RecordReader.PLAIN_ID, OutcomeFile::make)
                .read(file.records(reading.found()), reading);
    }

    private static Optional<Outcome> make(Row row, Reading reading) {
        reading.mention(Mention.To.REFERENCE, row, "sources");
        reading.mention(Mention.To.OUTCOME, row, "shownWith");
        if (!row.text("option").equals(Outcome.OTHER_OPTION)) {
            reading.mention(Mention.To.OPTION, row, "option");
        }
        var outcome = outcome(row);
        var faults = OutcomeFaults.in(outcome, row);
        reading.found().addAll(faults);
        return faults.isEmpty() ? Optional.of(outcome) : Optional.empty();
    }

    private static Outcome outcome(Row row) {
        return new Outcome(
                row.text("id"),
                row.text("label"),
                row.text("option"),
                Word.read(OutcomeKind.class, row.text("kind")),
                row.text("treatment"),
                row.maybeText("comparator").filter(it -> !it.equals(NO_COMPARATOR)),
                row.maybeText("among"),
                row.maybeText("then"),
                row.wholeNumber("per"),
                row.wholeNumber("treated"),
                row.maybeWholeNumber("compared"),
                row.maybeWholeNumber("low"),
                row.maybeWholeNumber("high"),
                row.text("time"),
                row.wholeNumber("people"),
                row.maybeText("peopleNote"),
                Word.read(Certainty.class, row.text("certainty")),
                row.text("reason"),
                row.texts("sources"),
                row.maybeText("note"),
                row.isTrue("fewerIsBetter"),
                row.maybeText("shownWith"),
                row.place());
    }
}
