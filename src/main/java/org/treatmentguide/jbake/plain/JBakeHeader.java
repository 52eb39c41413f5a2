package org.treatmentguide.jbake.plain;

import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.ModelAttributes;
import org.json.simple.JSONValue;

/**
 * The header of a page as JBake reads it: {@code key=value} lines above {@code ~~~~~~}. A header
 * that is not whole counts as none.
 */
final class JBakeHeader {

    /** A line that says less than its author meant; counted from 1. */
    record Doubt(int line, int column, String problem, String fix) {}

    private final JBakeConfiguration config;
    private final Locale locale;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private JBakeHeader(JBakeConfiguration config, Locale locale) {
        this.config = config;
        this.locale = locale;
    }

    /** The values of a whole header; none of any other. */
    static JBakeHeader read(List<String> lines, JBakeConfiguration config, Locale locale) {
        JBakeHeader header = new JBakeHeader(config, locale);
        if (header.isWhole(lines)) {
            String end = config.getHeaderSeparator();
            for (int i = 0; i < lines.size() && !lines.get(i).trim().equals(end); i++) {
                header.line(i + 1, lines.get(i));
            }
        }
        return header;
    }

    Map<String, Object> values() {
        return values;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** Why a page without type or status has no whole header. */
    static Doubt whyNotWhole(List<String> lines, JBakeConfiguration config) {
        String end = config.getHeaderSeparator();
        int last = lines.indexOf(end);
        if (last < 0) {
            return new Doubt(
                    1,
                    1,
                    "It has no header: no line is just " + end + ".",
                    "Start the file with lines such as type=page and status=published, then "
                            + end
                            + ".");
        }
        for (int i = 0; i < last; i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).contains("=")) {
                return new Doubt(
                        i + 1,
                        1,
                        "This line of the header has no “=”.",
                        "Write it as key=value, or remove it.");
            }
        }
        return new Doubt(
                1,
                1,
                "Its header names no type, or no status, and the settings have none for it.",
                "Add a line such as type=page and one such as status=published.");
    }

    private boolean isWhole(List<String> lines) {
        String end = config.getHeaderSeparator();
        int last = lines.indexOf(end);
        if (last < 0
                || lines.subList(0, last).stream()
                        .anyMatch(line -> !line.contains("=") && !line.isEmpty())) {
            return false;
        }
        boolean status = !config.getDefaultStatus().isEmpty();
        boolean type = !config.getDefaultType().isEmpty();
        for (String line : lines) {
            String trimmed = line.trim();
            if (trimmed.equals(end)) {
                break;
            }
            status |= trimmed.startsWith("status=");
            type |= trimmed.startsWith("type=");
        }
        return status && type;
    }

    private void line(int number, String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            return;
        }
        String key = line.substring(0, equals).trim();
        String value = line.substring(equals + 1).trim();
        if (key.equalsIgnoreCase(ModelAttributes.DATE)) {
            date(number, equals + 2, value);
        } else if (key.equalsIgnoreCase(ModelAttributes.TAGS)) {
            values.put(ModelAttributes.TAGS, value.split(","));
        } else if (key.equalsIgnoreCase(ModelAttributes.CACHED)) {
            values.put(ModelAttributes.CACHED, Boolean.valueOf(value));
        } else if (value.startsWith("{") && value.endsWith("}")) {
            json(number, equals + 2, key, value);
        } else {
            values.put(key, value);
        }
    }

    private void date(int number, int column, String value) {
        try {
            SimpleDateFormat format = new SimpleDateFormat(config.getDateFormat(), locale);
            values.put(ModelAttributes.DATE, format.parse(value));
        } catch (ParseException e) {
            doubts.add(
                    new Doubt(
                            number,
                            column,
                            "“" + value + "” is no date; the page gets the date of its file.",
                            "Write it as " + config.getDateFormat() + "."));
        }
    }

    private void json(int number, int column, String key, String value) {
        Object parsed = JSONValue.parse(value);
        values.put(key, parsed);
        if (parsed == null) {
            doubts.add(
                    new Doubt(
                            number,
                            column,
                            "The value of “" + key + "” is no JSON; templates see none.",
                            "Correct the JSON, or leave out the braces for plain text."));
        }
    }
}
