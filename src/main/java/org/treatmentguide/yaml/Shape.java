package org.treatmentguide.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Nearest;
import org.treatmentguide.report.Rule;

/**
 * What a record of a data file must look like: its fields, and which of them it cannot do without.
 *
 * <pre>{@code
 * static final Shape SHAPE = Shape.of("an option", text("id"), wholeNumber("order"), text("note").optional());
 * var row = SHAPE.read(node, findings);
 * if (row.isSound()) { new Option(row.text("id"), row.wholeNumber("order")); }
 * }</pre>
 *
 * Immutable.
 */
public final class Shape {

    private static final Rule MISSING = Rule.error("field-missing");
    private static final Rule UNKNOWN = Rule.error("field-unknown");
    private static final Rule TYPE = Rule.error("field-type");

    private final String thing;
    private final Map<String, FieldShape> fields;
    private final List<FieldShape> required;
    private final Rule missing;

    private Shape(String thing, Map<String, FieldShape> fields, Rule missing) {
        this.thing = thing;
        this.fields = fields;
        this.required = fields.values().stream().filter(FieldShape::required).toList();
        this.missing = missing;
    }

    /**
     * @param thing what the record is, in the author's words, such as "an option"
     */
    public static Shape of(String thing, FieldShape... fields) {
        return of(thing, Arrays.asList(fields));
    }

    public static Shape of(String thing, List<FieldShape> fields) {
        var byName = new LinkedHashMap<String, FieldShape>();
        fields.forEach(field -> byName.put(field.name(), field));
        return new Shape(thing, byName, MISSING);
    }

    /** The same shape where another rule says that a field is missing. */
    public Shape missingIs(Rule rule) {
        return new Shape(thing, fields, rule);
    }

    /** The names of all fields, in order. */
    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** Reads a record; every fault is added to the findings. */
    public Row read(Node node, List<Finding> findings) {
        if (!(node instanceof Mapping mapping)) {
            findings.add(
                    TYPE.at(
                            node.place(),
                            "Here " + thing + " is expected, not " + node.described() + ".",
                            "Write the fields: " + FieldValue.listed(names()) + "."));
            return new Row(Map.of(), node.place(), false);
        }
        var faults = new ArrayList<Finding>();
        var values = new LinkedHashMap<String, Mapping.Entry>();
        mapping.entries().forEach(entry -> keep(entry, values, faults));
        for (var field : required) {
            if (mapping.value(field.name()).isEmpty()) {
                faults.add(missing(field, mapping));
            }
        }
        findings.addAll(faults);
        return new Row(values, node.place(), faults.isEmpty());
    }

    private void keep(
            Mapping.Entry entry, Map<String, Mapping.Entry> values, List<Finding> faults) {
        var field = fields.get(entry.key());
        if (field == null) {
            faults.add(unknown(entry));
        } else if (entry.value() instanceof Scalar scalar && scalar.isBlank()) {
            faults.add(empty(field, entry));
        } else {
            FieldValue.fault(field, entry.value())
                    .ifPresentOrElse(
                            problem -> faults.add(type(field, entry, problem)),
                            () -> values.put(entry.key(), entry));
        }
    }

    private Finding unknown(Mapping.Entry entry) {
        return UNKNOWN.at(
                entry.keyPlace(),
                "There is no field “"
                        + entry.key()
                        + "” in "
                        + thing
                        + "."
                        + Nearest.in(fields.keySet()).didYouMean(entry.key()),
                "Use one of: " + FieldValue.listed(names()) + ".");
    }

    private Finding empty(FieldShape field, Mapping.Entry entry) {
        var rule = field.required() ? missing : TYPE;
        return rule.at(
                entry.keyPlace(),
                "“" + field.name() + "” is empty.",
                field.required()
                        ? "Write " + FieldValue.wanted(field) + " after the colon."
                        : "Write " + FieldValue.wanted(field) + ", or remove the field.");
    }

    private Finding missing(FieldShape field, Mapping mapping) {
        return missing.at(
                mapping.place(),
                "“" + field.name() + "” is missing; " + thing + " needs it.",
                "Add “" + field.name() + "”: " + FieldValue.wanted(field) + ".");
    }

    private static Finding type(FieldShape field, Mapping.Entry entry, String problem) {
        var place = entry.value().place();
        return TYPE.at(place, problem, "Write " + FieldValue.wanted(field) + ".");
    }
}
