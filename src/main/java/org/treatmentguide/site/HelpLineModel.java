package org.treatmentguide.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.HelpLine;
import org.treatmentguide.markdown.Typography;
import org.treatmentguide.markdown.helpline.HelpLines;

/** The help lines by country, in the order of the file. */
final class HelpLineModel {

    private HelpLineModel() {}

    static List<Map<String, Object>> of(Evidence evidence) {
        var countries = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (HelpLine line : evidence.helpLines().all()) {
            countries
                    .computeIfAbsent(line.countryName(), any -> new ArrayList<>())
                    .add(model(line));
        }
        return countries.entrySet().stream()
                .map(
                        country ->
                                Map.<String, Object>of(
                                        "countryName",
                                        Typography.of(country.getKey()),
                                        "lines",
                                        List.copyOf(country.getValue())))
                .toList();
    }

    private static Map<String, Object> model(HelpLine line) {
        var model = new HashMap<String, Object>();
        model.put("name", Typography.of(line.name()));
        model.put("number", line.number());
        model.put("href", HelpLines.href(line));
        model.put("hours", Typography.of(line.hours()));
        line.how().ifPresent(how -> model.put("how", Typography.of(how)));
        model.put("kind", line.kind());
        return Map.copyOf(model);
    }
}
