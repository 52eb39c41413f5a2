package org.treatmentguide.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Nearest;
import org.treatmentguide.yaml.Mapping;
import org.treatmentguide.yaml.Node;
import org.treatmentguide.yaml.Scalar;
import org.treatmentguide.yaml.Sequence;

/** What a field says, if it is what its definition asks for. */
final class FieldValue {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final FieldDefinition definition;
    private final List<Finding> findings;

    private FieldValue(FieldDefinition definition, List<Finding> findings) {
        this.definition = definition;
        this.findings = findings;
    }

    static Optional<Object> of(FieldDefinition definition, Node value, List<Finding> findings) {
        var reader = new FieldValue(definition, findings);
        if (definition.kind() == FieldKind.TEXTS) {
            return reader.texts(value);
        }
        return value instanceof Scalar scalar && !scalar.isBlank()
                ? reader.single(scalar)
                : reader.wrong(value);
    }

    private Optional<Object> single(Scalar scalar) {
        return switch (definition.kind()) {
            case DATE -> date(scalar);
            case NUMBER -> number(scalar);
            case WORD -> word(scalar);
            case TEXT, TEXTS -> Optional.of(scalar.text());
        };
    }

    private Optional<Object> texts(Node value) {
        if (!(value instanceof Sequence list) || list.items().isEmpty()) {
            return wrong(value);
        }
        var texts = new ArrayList<String>();
        for (Node item : list.items()) {
            if (item instanceof Scalar scalar && !scalar.isBlank()) {
                texts.add(scalar.text());
            } else {
                findings.add(wrongItem(item));
            }
        }
        return texts.size() == list.items().size()
                ? Optional.of(List.copyOf(texts))
                : Optional.empty();
    }

    private Optional<Object> date(Scalar scalar) {
        try {
            return Optional.of(LocalDate.parse(scalar.text(), ISO));
        } catch (DateTimeException e) {
            findings.add(
                    HeaderRules.DATE.at(
                            scalar.place(),
                            "“%s” in “%s” is no date of the calendar."
                                    .formatted(scalar.text(), definition.name()),
                            "Write year, month and day as in 2026-11-22."));
            return Optional.empty();
        }
    }

    private Optional<Object> number(Scalar scalar) {
        return scalar.kind() == Scalar.Kind.NUMBER && scalar.text().matches("[0-9]{1,9}")
                ? Optional.of(Integer.valueOf(scalar.text()))
                : wrong(scalar);
    }

    private Optional<Object> word(Scalar scalar) {
        if (definition.words().contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        findings.add(
                HeaderRules.TYPE.at(
                        scalar.place(),
                        "“%s” cannot say “%s”.%s"
                                .formatted(
                                        definition.name(),
                                        scalar.text(),
                                        Nearest.in(definition.words()).didYouMean(scalar.text())),
                        "Write one of: " + String.join(", ", definition.words())));
        return Optional.empty();
    }

    private Optional<Object> wrong(Node value) {
        findings.add(
                HeaderRules.TYPE.at(
                        value.place(),
                        "“%s” must be %s, but this is %s."
                                .formatted(
                                        definition.name(),
                                        definition.kind().called(),
                                        called(value)),
                        "Write it as in: " + definition.example()));
        return Optional.empty();
    }

    private Finding wrongItem(Node item) {
        return HeaderRules.TYPE.at(
                item.place(),
                "Each point of “%s” must be a text, but this is %s."
                        .formatted(definition.name(), called(item)),
                "Write plain words behind the dash; put them in double quotes if they hold a colon.");
    }

    private static String called(Node value) {
        if (value instanceof Mapping) {
            return "a field within a field";
        }
        boolean isQuotedNumber = value instanceof Scalar it && it.text().matches("[0-9]+");
        return value.described() + (isQuotedNumber ? " in quotation marks" : "");
    }
}
