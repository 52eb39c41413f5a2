package org.treatmentguide.markdown;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.treatmentguide.Cases;

class MarkdownCasesTest {

    private final MarkdownReader reader = new MarkdownReader();

    @TestFactory
    Stream<DynamicTest> markdownBecomesHtml() {
        return Cases.in("markdown", ".html", this::html);
    }

    private String html(String text) {
        return reader.read(Path.of("content/page.md"), text, 1).value().html(new TestLinks());
    }
}
