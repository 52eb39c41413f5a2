package org.treatmentguide.markdown;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.treatmentguide.Cases;

/** What is made of a text; below it, the notes that can be opened on the page. */
class MarkdownCasesTest {

    private final MarkdownReader reader = new MarkdownReader();

    @TestFactory
    Stream<DynamicTest> markdownBecomesHtml() {
        return Cases.in("markdown", ".html", this::html);
    }

    private String html(String text) {
        var links = new TestLinks();
        Manuscript page = reader.read(Path.of("content/page.md"), text, 1).value();
        Notes notes = TestKnowledge.notes(page);
        var html = new StringBuilder(page.html(links, notes));
        for (Note note : notes.list(links)) {
            html.append("<div class=\"note\" id=\"%s\" popover>\n".formatted(note.id()));
            html.append(note.html()).append("</div>\n");
        }
        return html.toString();
    }
}
