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

    static Optional<Object> of(
            FieldDefinition definition, Entry.Value value, List<Finding> findings) {
        var reader = new FieldValue(definition, findings);
        if (value instanceof Entry.Unreadable) {
            return Optional.empty();
        }
        if (definition.kind() == FieldKind.TEXTS) {
            return reader.texts(value);
        }
        return value instanceof Entry.Scalar scalar && !scalar.isEmpty()
                ? reader.single(scalar)
                : reader.wrong(value);
    }

    private Optional<Object> single(Entry.Scalar scalar) {
        return switch (definition.kind()) {
            case DATE -> date(scalar);
            case NUMBER -> number(scalar);
            case WORD -> word(scalar);
            case TEXT, TEXTS -> Optional.of(scalar.text());
        };
    }

    private Optional<Object> texts(Entry.Value value) {
        if (!(value instanceof Entry.Items list) || list.items().isEmpty()) {
            return wrong(value);
        }
        var texts = new ArrayList<String>();
        for (Entry.Value item : list.items()) {
            if (item instanceof Entry.Scalar scalar && !scalar.isEmpty()) {
                texts.add(scalar.text());
            } else {
                findings.add(wrongItem(item));
            }
        }
        return texts.size() == list.items().size()
                ? Optional.of(List.copyOf(texts))
                : Optional.empty();
    }

    private Optional<Object> date(Entry.Scalar scalar) {
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

    private Optional<Object> number(Entry.Scalar scalar) {
        return scalar.plain() && scalar.text().matches("[0-9]{1,9}")
                ? Optional.of(Integer.valueOf(scalar.text()))
                : wrong(scalar);
    }

    private Optional<Object> word(Entry.Scalar scalar) {
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

    private Optional<Object> wrong(Entry.Value value) {
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

    private Finding wrongItem(Entry.Value item) {
        return HeaderRules.TYPE.at(
                item.place(),
                "Each point of “%s” must be a text, but this is %s."
                        .formatted(definition.name(), called(item)),
                "Write plain words behind the dash; put them in double quotes if they hold a colon.");
    }

    private static String called(Entry.Value value) {
        if (value instanceof Entry.Scalar scalar) {
            return scalar.isEmpty()
                    ? "empty"
                    : "“" + scalar.text() + "”" + (scalar.plain() ? "" : " in quotation marks");
        }
        return value instanceof Entry.Items list
                ? list.items().isEmpty() ? "an empty list" : "a list"
                : "a field within a field";
    }
}
