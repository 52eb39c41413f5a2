package org.treatmentguide.evidence;

import static org.treatmentguide.yaml.FieldShape.date;
import static org.treatmentguide.yaml.FieldShape.oneOf;
import static org.treatmentguide.yaml.FieldShape.text;

import java.util.List;
import java.util.Optional;
import org.treatmentguide.yaml.Row;
import org.treatmentguide.yaml.Shape;

/** {@code help-lines.yaml}. */
final class HelpLineFile {

    static final String NAME = "help-lines.yaml";

    private static final Shape SHAPE =
            Shape.of(
                    "a help line",
                    text("id"),
                    text("country"),
                    text("countryName"),
                    oneOf("kind", List.of("crisis", "emergency", "support")),
                    text("name"),
                    text("number"),
                    text("text").optional(),
                    text("hours"),
                    text("how").optional(),
                    date("checkedOn"),
                    text("checkedHow").optional(),
                    text("source"));

    private HelpLineFile() {}

    static Records<HelpLine> read(DataFile file, Reading reading) {
        return new RecordReader<>(SHAPE, RecordReader.PLAIN_ID, HelpLineFile::make)
                .read(file.records(reading.found()), reading);
    }

    private static Optional<HelpLine> make(Row row, Reading reading) {
        tellOfLetters("number", row, reading);
        tellOfLetters("text", row, reading);
        reading.mention(Mention.To.REFERENCE, row, "source");
        return Optional.of(
                new HelpLine(
                        row.text("id"),
                        row.text("country"),
                        row.text("countryName"),
                        row.text("kind"),
                        row.text("name"),
                        row.text("number"),
                        row.maybeText("text"),
                        row.text("hours"),
                        row.maybeText("how"),
                        row.date("checkedOn"),
                        row.maybeText("checkedHow"),
                        row.text("source"),
                        row.place()));
    }

    private static void tellOfLetters(String field, Row row, Reading reading) {
        if (row.maybeText(field)
                .filter(number -> !number.matches("\\+?[0-9][0-9 ()/-]*"))
                .isPresent()) {
            reading.found()
                    .add(
                            EvidenceRules.TYPE.at(
                                    row.placeOf(field),
                                    "“" + row.text(field) + "” is no telephone number.",
                                    "Write digits and spaces; what to press or say goes into “how”."));
        }
    }
}
