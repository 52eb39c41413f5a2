package org.treatmentguide.site;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.treatmentguide.frontmatter.Header;
import org.treatmentguide.frontmatter.HeaderReader;
import org.treatmentguide.guide.Field;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.markdown.Manuscript;
import org.treatmentguide.markdown.MarkdownReader;
import org.treatmentguide.markdown.html.Standing;
import org.treatmentguide.report.Checked;
import org.treatmentguide.report.Finding;

/** Reads one page: its file, its header, its text. Safe for use by many threads. */
final class PageReader {

    private final MarkdownReader markdown = new MarkdownReader();

    /** A page before it is known where it stands. */
    record ReadPage(SourceFile file, Map<String, Field> fields, Manuscript text) {

        PageType type() {
            return word("type").flatMap(PageType::of).orElse(PageType.PAGE);
        }

        String layout() {
            return word("layout").orElse(type().word());
        }

        Optional<String> word(String field) {
            return Optional.ofNullable(fields.get(field))
                    .map(Field::value)
                    .filter(String.class::isInstance)
                    .map(String.class::cast);
        }
    }

    /**
     * A file with faults gives a page with what could be read: so links to it are no faults too.
     */
    Checked<ReadPage> read(SourceFile file) {
        var findings = new ArrayList<Finding>();
        Checked<String> text = SourceText.read(file);
        findings.addAll(text.findings());
        Header header = new Header(Map.of(), "", 1);
        if (text.findings().isEmpty()) {
            Checked<Header> read = HeaderReader.read(file.source(), text.value());
            findings.addAll(read.findings());
            header = read.value();
        }
        Checked<Manuscript> body =
                markdown.read(
                        file.source(), header.body(), header.bodyLine(), standing(file, header));
        findings.addAll(body.findings());
        return new Checked<>(new ReadPage(file, header.fields(), body.value()), findings);
    }

    private static Standing standing(SourceFile file, Header header) {
        Field type = header.fields().get("type");
        return type != null && type.value().equals(PageType.QUESTION.word())
                ? Standing.question(Addresses.id(file))
                : Standing.PAGE;
    }
}
