package org.treatmentguide.jbake.plain;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** A YAML file as JBake reads it: a map as it is, a list as {@code data}. */
final class YamlFile {

    private static final String CORRECT_IT = "Correct the YAML at this place.";

    private YamlFile() {}

    /**
     * @param good what to make of the values
     * @param bad what to make of the reason why there are none
     */
    static <T> T parse(
            byte[] bytes,
            Function<Map<String, Object>, T> good,
            Function<JBakeHeader.Doubt, T> bad) {
        try {
            Object loaded = new Yaml().load(new ByteArrayInputStream(bytes));
            if (loaded instanceof List<?> list) {
                return good.apply(Map.of("data", list));
            }
            if (loaded instanceof Map<?, ?> map) {
                Map<String, Object> values = new LinkedHashMap<>();
                map.forEach((key, value) -> values.put(String.valueOf(key), value));
                return good.apply(values);
            }
            return bad.apply(doubt(1, 1, "It is neither a map nor a list."));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            String problem = "It is no YAML: " + e.getProblem() + ".";
            return bad.apply(
                    mark == null
                            ? doubt(1, 1, problem)
                            : doubt(mark.getLine() + 1, mark.getColumn() + 1, problem));
        } catch (YAMLException e) {
            return bad.apply(doubt(1, 1, "It is no YAML: " + e.getMessage() + "."));
        }
    }

    private static JBakeHeader.Doubt doubt(int line, int column, String problem) {
        return new JBakeHeader.Doubt(line, column, problem, CORRECT_IT);
    }
}
