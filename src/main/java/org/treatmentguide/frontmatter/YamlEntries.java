package org.treatmentguide.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;

/**
 * Reads a header field by field. Where a field is no YAML, it is told, blanked out and the rest
 * read again, so that one slip does not hide the next.
 */
final class YamlEntries {

    private static final int MOST_FAULTS = 20;
    private static final Pattern KEY = Pattern.compile("([^\\s:#\"'\\[\\]{},-][^:]*?)\\s*:.*");
    private static final Pattern NO_FIELD = Pattern.compile("[\\p{L}\\p{N}][^:]*");

    private final HeaderPlaces places;
    private final List<String> lines;
    private final List<Finding> findings;

    private YamlEntries(HeaderPlaces places, List<Finding> findings) {
        this.places = places;
        this.lines = new ArrayList<>(places.lines());
        this.findings = findings;
    }

    static Map<String, Entry> read(HeaderPlaces places, List<Finding> findings) {
        return new YamlEntries(places, findings).read();
    }

    private Map<String, Entry> read() {
        var broken = new ArrayList<Entry>();
        blankLinesWithoutColon();
        for (int faults = 0; faults < MOST_FAULTS; faults++) {
            try {
                Map<String, Entry> entries =
                        new EventReader(places, findings).read(String.join("\n", lines));
                broken.forEach(entry -> entries.putIfAbsent(entry.name(), entry));
                return entries;
            } catch (MarkedYamlEngineException e) {
                Finding fault = YamlFault.of(e, places);
                findings.add(fault);
                broken.addAll(blankFieldAround(fault.place().line() - places.at(0, 0).line()));
            } catch (YamlEngineException e) {
                findings.add(YamlFault.of(e, places));
                break;
            }
        }
        var entries = new java.util.LinkedHashMap<String, Entry>();
        allKeys().forEach(entry -> entries.putIfAbsent(entry.name(), entry));
        return entries;
    }

    private void blankLinesWithoutColon() {
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            if (NO_FIELD.matcher(text).matches()) {
                findings.add(
                        HeaderRules.UNREADABLE.at(
                                places.at(line, 0),
                                "This line is no field: there is no colon in it.",
                                "Write “name: value”, or indent the line if it belongs to the one"
                                        + " above."));
                lines.set(line, "");
            }
        }
    }

    /** Blanks the field that a line belongs to, down to the next one; never nothing. */
    private List<Entry> blankFieldAround(int faulty) {
        int start = Math.min(Math.max(faulty, 0), lines.size() - 1);
        while (start > 0 && !startsField(start)) {
            start--;
        }
        var broken = new ArrayList<Entry>();
        int line = start;
        do {
            keyOf(line).ifPresent(broken::add);
            lines.set(line, "");
            line++;
        } while (line < lines.size() && !startsField(line));
        return broken;
    }

    private boolean startsField(int line) {
        return KEY.matcher(lines.get(line)).matches();
    }

    private List<Entry> allKeys() {
        var keys = new ArrayList<Entry>();
        for (int line = 0; line < lines.size(); line++) {
            keyOf(line).ifPresent(keys::add);
        }
        return keys;
    }

    private java.util.Optional<Entry> keyOf(int line) {
        Matcher key = KEY.matcher(lines.get(line));
        Place place = places.at(line, 0);
        return key.matches()
                ? java.util.Optional.of(new Entry(key.group(1), place, new Entry.Unreadable(place)))
                : java.util.Optional.empty();
    }
}
