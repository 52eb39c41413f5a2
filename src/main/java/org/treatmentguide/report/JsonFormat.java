package org.treatmentguide.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report for programs: one JSON object with {@code findings} (path, line, column, severity, rule,
 * problem, fix) and {@code summary} (errors, warnings, notes, silenced, and more figures).
 */
public final class JsonFormat {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private JsonFormat() {}

    /**
     * @param more figures for the summary
     * @param beside what stands beside findings and summary
     */
    public static String print(
            Report report, Map<String, Object> more, Map<String, Object> beside) {
        var object = new LinkedHashMap<String, Object>();
        object.put("findings", report.findings().stream().map(JsonFormat::finding).toList());
        object.put("summary", summary(report, more));
        object.putAll(beside);
        try {
            return JSON.writeValueAsString(object).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report holds only words and numbers", e);
        }
    }

    private static Map<String, Object> summary(Report report, Map<String, Object> more) {
        var summary = new LinkedHashMap<String, Object>();
        List.of(Severity.values())
                .forEach(severity -> summary.put(severity.word() + "s", report.count(severity)));
        summary.put("silenced", report.silenced().size());
        summary.putAll(more);
        return summary;
    }

    private static Map<String, Object> finding(Finding finding) {
        var object = new LinkedHashMap<String, Object>();
        object.put("path", finding.place().path());
        object.put("line", finding.place().line());
        object.put("column", finding.place().column());
        object.put("severity", finding.severity().word());
        object.put("rule", finding.rule().name());
        object.put("problem", finding.problem());
        object.put("fix", finding.fix());
        return object;
    }
}
