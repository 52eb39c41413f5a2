package org.treatmentguide.evidence;

import static org.treatmentguide.yaml.FieldShape.text;
import static org.treatmentguide.yaml.FieldShape.wholeNumber;

import java.util.HashMap;
import java.util.Optional;
import org.treatmentguide.yaml.Row;
import org.treatmentguide.yaml.Shape;

/** {@code options.yaml}. */
final class OptionFile {

    static final String NAME = "options.yaml";

    private static final Shape SHAPE =
            Shape.of(
                    "an option",
                    text("id"),
                    text("name"),
                    text("longName"),
                    wholeNumber("order"),
                    text("accent"),
                    text("shape"));

    private OptionFile() {}

    static Records<Option> read(DataFile file, Reading reading) {
        var options =
                new RecordReader<>(SHAPE, RecordReader.PLAIN_ID, OptionFile::make)
                        .read(file.records(reading.found()), reading);
        tellOfSameOrder(options, reading);
        return options;
    }

    private static Optional<Option> make(Row row, Reading reading) {
        return Optional.of(
                new Option(
                        row.text("id"),
                        row.text("name"),
                        row.text("longName"),
                        row.wholeNumber("order"),
                        row.text("accent"),
                        row.text("shape"),
                        row.place()));
    }

    private static void tellOfSameOrder(Records<Option> options, Reading reading) {
        var taken = new HashMap<Integer, Option>();
        for (var option : options.all()) {
            var first = taken.putIfAbsent(option.order(), option);
            if (first != null) {
                reading.found()
                        .add(
                                EvidenceRules.DUPLICATE.at(
                                        option.place(),
                                        "“"
                                                + option.id()
                                                + "” and “"
                                                + first.id()
                                                + "” have the same order.",
                                        "Number the options one after another."));
            }
        }
    }
}
