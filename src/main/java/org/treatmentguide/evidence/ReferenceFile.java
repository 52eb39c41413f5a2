package org.treatmentguide.evidence;

import static org.treatmentguide.yaml.FieldShape.oneOf;
import static org.treatmentguide.yaml.FieldShape.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatmentguide.report.Finding;
import org.treatmentguide.yaml.Mapping;
import org.treatmentguide.yaml.Node;
import org.treatmentguide.yaml.Row;
import org.treatmentguide.yaml.Scalar;
import org.treatmentguide.yaml.Shape;

/** {@code references.json}: CSL-JSON, with fields of our own under {@code custom}. */
final class ReferenceFile {

    static final String NAME = "references.json";

    private static final Shape SHAPE = Shape.of("a reference", CslFields.ofReference());

    private static final Shape CUSTOM =
            Shape.of(
                    "“custom”",
                    oneOf("kind", KindOfStudy.words()).optional(),
                    oneOf("seen", Seen.words()).optional(),
                    oneOf("tier", List.of("core", "supporting")).optional(),
                    text("note").optional());

    private ReferenceFile() {}

    static Records<Reference> read(DataFile file, Reading reading) {
        var nodes = file.records(reading.found());
        return nodes.isEmpty()
                ? Records.none()
                : new RecordReader<>(SHAPE, RecordReader.CITATION_KEY, ReferenceFile::make)
                        .read(nodes.stream().map(ReferenceFile::withoutBlanks).toList(), reading);
    }

    // Programs write fields that have no value as "" or null; that is no fault of an author.
    private static Node withoutBlanks(Node node) {
        if (!(node instanceof Mapping mapping)) {
            return node;
        }
        var filled = mapping.entries().stream().filter(entry -> !isBlank(entry.value())).toList();
        return new Mapping(filled, mapping.place());
    }

    private static boolean isBlank(Node node) {
        return node instanceof Scalar scalar && scalar.isBlank();
    }

    private static Optional<Reference> make(Row row, Reading reading) {
        var faults = new ArrayList<Finding>();
        CslNodes.check(row, faults);
        var custom = row.node("custom").map(node -> CUSTOM.read(node, faults));
        var locators = Locators.of(row, faults);
        Unfinished.check(row, faults);
        reading.found().addAll(faults);
        return faults.isEmpty() ? Optional.of(reference(row, custom, locators)) : Optional.empty();
    }

    private static Reference reference(Row row, Optional<Row> custom, List<Locator> locators) {
        return new Reference(
                row.text("id"),
                csl(row),
                Word.read(KindOfStudy.class, custom.flatMap(own -> own.maybeText("kind"))),
                Word.read(Seen.class, custom.flatMap(own -> own.maybeText("seen"))),
                custom.flatMap(own -> own.maybeText("note")),
                custom.flatMap(own -> own.maybeText("tier")).filter("core"::equals).isPresent(),
                locators,
                row.place());
    }

    private static Map<String, Object> csl(Row row) {
        var values = Plain.map(row.fields());
        values.remove("custom");
        return values;
    }
}
