package org.treatmentguide.site;

import java.util.Optional;
import java.util.Set;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/** Files that look as if they were to become pages, but of a kind that we do not read. */
final class ForeignPage {

    private static final Set<String> ASCIIDOC = Set.of("adoc", "asciidoc", "asc", "ad");
    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
    private static final Set<String> NEARLY = Set.of("md", "markdown", "mdown", "mkd", "mdx");
    private static final Set<String> OTHER = Set.of("rst", "textile", "org", "docx", "odt");
    private static final Set<String> DATA = Set.of("yaml", "yml");

    private ForeignPage() {}

    static Optional<Finding> finding(SourceFile file) {
        String ending = file.ending();
        if (ASCIIDOC.contains(ending)) {
            return told(file, "AsciiDoc is not read here.", "Write the page in Markdown, as .md.");
        }
        if (HTML.contains(ending)) {
            return told(
                    file,
                    "A page of a guide is not written in HTML.",
                    "Write the page in Markdown, as .md.");
        }
        if (NEARLY.contains(ending)) {
            return told(file, "Only files that end in .md are pages.", "Let its name end in .md.");
        }
        if (OTHER.contains(ending)) {
            return told(
                    file,
                    "No page is made from a file that ends in ." + ending + ".",
                    "Write the page in Markdown, as .md.");
        }
        return DATA.contains(ending)
                ? told(file, "Data is not content.", "Move the file into the data folder.")
                : Optional.empty();
    }

    private static Optional<Finding> told(SourceFile file, String problem, String fix) {
        return Optional.of(Rule.PAGE_NOT_WRITTEN.at(Place.startOf(file.source()), problem, fix));
    }
}
