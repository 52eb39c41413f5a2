package org.treatmentguide.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import org.treatmentguide.yaml.Mapping;
import org.treatmentguide.yaml.Node;
import org.treatmentguide.yaml.Scalar;
import org.treatmentguide.yaml.Sequence;

/**
 * A tree as texts, whole numbers, truth values, lists and maps, the way other libraries want it.
 */
final class Plain {

    private Plain() {}

    static Map<String, Object> map(Mapping mapping) {
        var values = new LinkedHashMap<String, Object>();
        mapping.entries().forEach(entry -> values.put(entry.key(), value(entry.value())));
        return values;
    }

    private static Object value(Node node) {
        if (node instanceof Mapping mapping) {
            return map(mapping);
        }
        if (node instanceof Sequence list) {
            return list.items().stream().map(Plain::value).toList();
        }
        var scalar = (Scalar) node;
        return switch (scalar.kind()) {
            case YES_NO -> Boolean.valueOf(scalar.text());
            case NUMBER -> number(scalar.text());
            default -> scalar.text();
        };
    }

    private static Object number(String text) {
        return text.matches("-?[0-9]{1,9}") ? (Object) Integer.valueOf(text) : text;
    }
}
