package org.treatmentguide.report;

/**
 * A report for people: a block for each finding with its place, problem, source line and fix.
 *
 * @param colours whether to colour the severity, for terminals
 */
public record TextFormat(SourceLines lines, boolean colours) {

    private static final String RESET = "\u001b[0m";

    public String print(Report report) {
        var text = new StringBuilder();
        report.findings().forEach(finding -> text.append(block(finding)).append('\n'));
        return text.append(counts(report)).append('\n').toString();
    }

    /** One line: how many of each severity, and how many were silenced. */
    public static String counts(Report report) {
        var text = new StringBuilder();
        text.append(plural(report.count(Severity.ERROR), "error")).append(", ");
        text.append(plural(report.count(Severity.WARNING), "warning"));
        if (report.count(Severity.NOTE) > 0) {
            text.append(", ").append(plural(report.count(Severity.NOTE), "note"));
        }
        if (!report.silenced().isEmpty()) {
            text.append(", ").append(report.silenced().size()).append(" silenced with a reason");
        }
        return text.append('.').toString();
    }

    private String block(Finding finding) {
        return finding.place()
                + " "
                + severity(finding.severity())
                + " "
                + finding.rule().name()
                + "\n  "
                + finding.problem()
                + "\n"
                + Excerpt.of(finding.place(), lines.lineAt(finding.place())).orElse("")
                + "  Fix: "
                + finding.fix()
                + "\n";
    }

    private String severity(Severity severity) {
        if (!colours) {
            return severity.word();
        }
        String colour =
                switch (severity) {
                    case ERROR -> "\u001b[31m";
                    case WARNING -> "\u001b[33m";
                    case NOTE -> "\u001b[36m";
                };
        return colour + severity.word() + RESET;
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
