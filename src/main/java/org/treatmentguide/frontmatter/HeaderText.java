package org.treatmentguide.frontmatter;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;

/**
 * A file cut at the lines {@code ---} around its header.
 *
 * @param found whether there is a header
 * @param yaml its lines without those around it, ended by {@code \n}; the first is line 2
 */
record HeaderText(boolean found, String yaml, String body, int bodyLine) {

    private static final int LONGEST = 64 * 1024;
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|\\z)");

    static HeaderText cut(Path source, String text, List<Finding> findings) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var lines = LINE.matcher(clean);
        if (!lines.lookingAt() || !isFence(lines.group(1))) {
            findings.add(noHeader(source, clean));
            return new HeaderText(false, "", clean, 1);
        }
        var yaml = new StringBuilder();
        int line = 1;
        while (lines.end() < clean.length() && yaml.length() <= LONGEST && lines.find()) {
            line++;
            if (isFence(lines.group(1))) {
                return new HeaderText(
                        true, yaml.toString(), clean.substring(lines.end()), line + 1);
            }
            yaml.append(lines.group(1)).append('\n');
        }
        findings.add(notClosed(source, yaml.length() > LONGEST));
        return withoutClosedHeader(clean);
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals("---");
    }

    private static Finding notClosed(Path source, boolean tooLong) {
        String problem =
                tooLong
                        ? "The header that opens here is longer than 64 KB."
                        : "The header that opens here is never closed.";
        return HeaderRules.UNREADABLE.at(
                Place.startOf(source),
                problem,
                "Add a line of just --- below the last field of the header.");
    }

    private static Finding noHeader(Path source, String text) {
        String start = text.stripLeading();
        String fix = "Start the file with a line of just ---, then the fields, then --- again.";
        if (start.startsWith("---")) {
            fix = "Let --- be all of the first line: nothing may stand above, before or after it.";
        } else if (Pattern.compile("(?m)^~{6,}\\s*$").matcher(text).find()) {
            fix = "Write the header in YAML between lines of ---, not above a line of ~~~~~~.";
        }
        return HeaderRules.UNREADABLE.at(
                Place.startOf(source), "This file does not start with a header.", fix);
    }

    /** What stands below the first empty line is most likely the text. */
    private static HeaderText withoutClosedHeader(String text) {
        var lines = LINE.matcher(text);
        for (int line = 1; lines.find() && lines.end() < text.length(); line++) {
            if (lines.group(1).isBlank()) {
                return new HeaderText(false, "", text.substring(lines.end()), line + 1);
            }
        }
        return new HeaderText(false, "", "", 1);
    }
}
