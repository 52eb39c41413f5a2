package org.treatmentguide.frontmatter;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.treatmentguide.guide.Field;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Nearest;
import org.treatmentguide.report.Place;
import org.treatmentguide.yaml.Node;
import org.treatmentguide.yaml.Scalar;
import org.treatmentguide.yaml.Sequence;

/** From what YAML has to the fields of the definition. */
final class FieldReader {

    private final Map<String, Entry> entries;
    private final Optional<PageType> type;
    private final List<Finding> findings;

    private FieldReader(Map<String, Entry> entries, List<Finding> findings) {
        this.entries = entries;
        this.findings = findings;
        this.type =
                Optional.ofNullable(entries.get("type"))
                        .flatMap(Entry::value)
                        .filter(Scalar.class::isInstance)
                        .flatMap(value -> PageType.of(((Scalar) value).text()));
    }

    static Map<String, Field> read(
            Path source, Map<String, Entry> entries, List<Finding> findings) {
        var reader = new FieldReader(entries, findings);
        Map<String, Field> fields = reader.fields();
        reader.missing(Place.startOf(source));
        return fields;
    }

    private Map<String, Field> fields() {
        var fields = new LinkedHashMap<String, Field>();
        for (Entry entry : entries.values()) {
            var definition = HeaderDefinition.field(entry.name());
            if (definition.isEmpty()) {
                findings.add(unknown(entry));
            } else if (type.isPresent() && !definition.get().belongsOn(type.get())) {
                findings.add(misplaced(entry, definition.get(), type.get()));
            } else {
                entry.value()
                        .flatMap(node -> field(entry, definition.get(), node))
                        .ifPresent(field -> fields.put(field.name(), field));
            }
        }
        return fields;
    }

    private Optional<Field> field(Entry entry, FieldDefinition definition, Node node) {
        return FieldValue.of(definition, node, findings)
                .map(
                        value ->
                                new Field(
                                        entry.name(),
                                        value,
                                        entry.key(),
                                        node.place(),
                                        definition.kind().isText() ? texts(node) : List.of()));
    }

    private static List<Paragraph> texts(Node node) {
        List<Node> items = node instanceof Sequence list ? list.items() : List.of(node);
        return items.stream()
                .map(Scalar.class::cast)
                .map(it -> new Paragraph(it.text(), it.place(), List.of(), it.places()))
                .toList();
    }

    private void missing(Place start) {
        HeaderDefinition.fields().stream()
                .filter(this::isRequired)
                .filter(definition -> !entries.containsKey(definition.name()))
                .forEach(
                        definition ->
                                findings.add(
                                        HeaderRules.MISSING.at(
                                                start,
                                                "The header has no field “%s”%s."
                                                        .formatted(
                                                                definition.name(),
                                                                whose(definition)),
                                                "Add a line to it such as: "
                                                        + definition.example()
                                                        + choice(definition))));
    }

    private static String choice(FieldDefinition definition) {
        return definition.words().isEmpty()
                ? ""
                : " (one of: " + String.join(", ", definition.words()) + ")";
    }

    /** Without a type we only know what every page needs. */
    private boolean isRequired(FieldDefinition definition) {
        return type.map(definition.required()::contains)
                .orElse(definition.required().size() == PageType.values().length);
    }

    private String whose(FieldDefinition definition) {
        boolean everywhere = definition.required().size() == PageType.values().length;
        return everywhere || type.isEmpty() ? "" : ", which a " + type.get().word() + " needs";
    }

    private Finding unknown(Entry entry) {
        List<String> names =
                type.map(HeaderDefinition::fieldsOf).orElse(HeaderDefinition.fields()).stream()
                        .map(FieldDefinition::name)
                        .toList();
        return HeaderRules.UNKNOWN.at(
                entry.key(),
                "There is no field “%s”.%s"
                        .formatted(entry.name(), Nearest.in(names).didYouMean(entry.name())),
                "Correct the name, or delete the field. Known here: " + String.join(", ", names));
    }

    private static Finding misplaced(Entry entry, FieldDefinition definition, PageType type) {
        String homes =
                java.util.Arrays.stream(PageType.values())
                        .filter(definition::belongsOn)
                        .map(PageType::word)
                        .collect(Collectors.joining(", "));
        return HeaderRules.UNKNOWN.at(
                entry.key(),
                "The field “%s” does not belong on a page of the type %s."
                        .formatted(entry.name(), type.word()),
                "Delete it, or correct the type. It stands on: " + homes);
    }
}
