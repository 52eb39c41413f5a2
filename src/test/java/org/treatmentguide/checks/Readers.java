package org.treatmentguide.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatmentguide.frontmatter.Header;
import org.treatmentguide.frontmatter.HeaderReader;
import org.treatmentguide.guide.Facts;
import org.treatmentguide.guide.Field;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.markdown.MarkdownReader;
import org.treatmentguide.report.Checked;
import org.treatmentguide.report.Finding;

/** Reads a marked guide as a build does, with what its readers find. */
final class Readers {

    private final MarkdownReader markdown = new MarkdownReader();
    private final List<Finding> findings = new ArrayList<>();

    static Checked<Guide> read(MarkedGuide guide) {
        var readers = new Readers();
        List<Page> pages =
                guide.texts().entrySet().stream()
                        .map(file -> readers.page(file.getKey(), file.getValue()))
                        .toList();
        return new Checked<>(new Guide(pages, guide.otherFiles()), readers.findings);
    }

    private Page page(Path source, String text) {
        Header header = kept(HeaderReader.read(source, text));
        Facts facts = kept(markdown.read(source, header.body(), header.bodyLine())).facts();
        PageType type = word(header, "type").flatMap(PageType::of).orElse(PageType.PAGE);
        String layout = word(header, "layout").orElse(type.word());
        boolean draft = word(header, "status").filter("draft"::equals).isPresent();
        String title = word(header, "title").orElse("");
        String address = address(source, type);
        return new Page(source, type, draft, layout, title, address, header.fields(), facts);
    }

    private <T> T kept(Checked<T> checked) {
        findings.addAll(checked.findings());
        return checked.value();
    }

    private static Optional<String> word(Header header, String name) {
        return Optional.ofNullable(header.fields().get(name))
                .map(Field::value)
                .map(Object::toString);
    }

    private static String address(Path source, PageType type) {
        String path = source.toString().replace('\\', '/').replaceFirst("^content/", "");
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
        return type == PageType.QUESTION
                ? "faq/index.html#" + name
                : path.replaceFirst("\\.md$", ".html");
    }
}
