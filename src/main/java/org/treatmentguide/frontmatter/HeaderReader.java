package org.treatmentguide.frontmatter;

import java.nio.file.Path;
import java.util.ArrayList;
import org.treatmentguide.report.Checked;
import org.treatmentguide.report.Finding;

/**
 * Takes the YAML header off a file and reads its fields. Every fault is found, not only the first;
 * what is well-formed is kept. Safe for use by many threads.
 */
public final class HeaderReader {

    private HeaderReader() {}

    /**
     * @param source the file, for places; relative to the source folder
     * @param text all of the file; a byte order mark at its start and any line ends are fine
     */
    public static Checked<Header> read(Path source, String text) {
        var findings = new ArrayList<Finding>();
        HeaderText parts = HeaderText.cut(source, text, findings);
        if (!parts.found()) {
            return new Checked<>(
                    new Header(java.util.Map.of(), parts.body(), parts.bodyLine()), findings);
        }
        var entries = YamlEntries.read(source, parts.yaml(), findings);
        var fields = FieldReader.read(source, entries, findings);
        return new Checked<>(new Header(fields, parts.body(), parts.bodyLine()), findings);
    }
}
