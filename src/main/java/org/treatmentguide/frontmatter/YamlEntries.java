package org.treatmentguide.frontmatter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.treatmentguide.report.Checked;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.yaml.Mapping;
import org.treatmentguide.yaml.Node;
import org.treatmentguide.yaml.TreeReader;

/**
 * Reads a header field by field. Where a field is no YAML, it is told, blanked out and the rest
 * read again, so that one slip does not hide the next.
 */
final class YamlEntries {

    private static final TreeReader READER = new TreeReader(HeaderRules.UNREADABLE);

    private static final int MOST_FAULTS = 20;
    private static final Pattern KEY = Pattern.compile("([^\\s:#\"'\\[\\]{},-][^:]*?)\\s*:.*");
    private static final Pattern NO_FIELD = Pattern.compile("[\\p{L}\\p{N}][^:]*");

    /** The line of the file that is the header's first. */
    private static final int FIRST = 2;

    private final Path source;
    private final List<String> lines;
    private final List<Finding> findings;

    private YamlEntries(Path source, String yaml, List<Finding> findings) {
        this.source = source;
        this.lines = new ArrayList<>(List.of(yaml.split("\n", -1)));
        this.findings = findings;
    }

    static Map<String, Entry> read(Path source, String yaml, List<Finding> findings) {
        return new YamlEntries(source, yaml, findings).read();
    }

    private Map<String, Entry> read() {
        var broken = new ArrayList<Entry>();
        blankLinesWithoutColon();
        for (int faults = 0; faults < MOST_FAULTS; faults++) {
            var read = READER.yaml(source, String.join("\n", lines), FIRST);
            if (read.value().isPresent() || read.findings().isEmpty()) {
                findings.addAll(read.findings());
                return with(broken, entries(read));
            }
            // What else was found will be found again; the last is what ended the reading.
            Finding fault = read.findings().get(read.findings().size() - 1);
            findings.add(fault);
            broken.addAll(blankFieldAround(fault.place().line() - FIRST));
        }
        return with(allKeys(), new LinkedHashMap<>());
    }

    private Map<String, Entry> entries(Checked<Optional<Node>> read) {
        var entries = new LinkedHashMap<String, Entry>();
        if (read.value().isPresent() && !(read.value().get() instanceof Mapping)) {
            findings.add(
                    HeaderRules.UNREADABLE.at(
                            read.value().get().place(),
                            "The header is not a list of fields.",
                            "Write each field on a line of its own, as in: title: How a session"
                                    + " goes"));
        } else if (read.value().isPresent()) {
            Set<Place> faulty =
                    read.findings().stream().map(Finding::place).collect(Collectors.toSet());
            for (Mapping.Entry it : ((Mapping) read.value().get()).entries()) {
                var value = Optional.of(it.value()).filter(node -> !faulty.contains(node.place()));
                entries.put(it.key(), new Entry(it.key(), it.keyPlace(), value));
            }
        }
        return entries;
    }

    private static Map<String, Entry> with(List<Entry> broken, Map<String, Entry> entries) {
        broken.forEach(entry -> entries.putIfAbsent(entry.name(), entry));
        return entries;
    }

    private void blankLinesWithoutColon() {
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            if (NO_FIELD.matcher(text).matches()) {
                findings.add(
                        HeaderRules.UNREADABLE.at(
                                at(line),
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

    private Optional<Entry> keyOf(int line) {
        Matcher key = KEY.matcher(lines.get(line));
        return key.matches()
                ? Optional.of(new Entry(key.group(1), at(line), Optional.empty()))
                : Optional.empty();
    }

    private Place at(int line) {
        return new Place(source, FIRST + line, 1);
    }
}
