package org.treatmentguide.browser.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page, style sheet and drawing is correct by the Nu checker; a warning that stays has its
 * reason here.
 */
class MarkupIT {

    /** Parts of messages that we have looked at, each with the reason why it stays. */
    private static final Map<String, String> EXPLAINED =
            Map.of(
                    "Unknown pseudo-element or pseudo-class “::details-content”",
                    "opens folds on paper; newer than the checker's CSS",
                    "Unknown pseudo-element or pseudo-class “:popover-open”",
                    "notes that open in place; newer than the checker's CSS, and asked for by @supports",
                    "Unknown pseudo-element or pseudo-class “:target-current”",
                    "marks where the reader is; newer than the checker's CSS, harmless where unknown",
                    "“scroll-target-group”",
                    "marks where the reader is; newer than the checker's CSS, harmless where unknown",
                    "“position-area”",
                    "puts a note near its mark; newer than the checker's CSS, and asked for by @supports",
                    "“position-try-fallbacks”",
                    "puts a note near its mark; newer than the checker's CSS, and asked for by @supports",
                    "“position-visibility”",
                    "puts a note near its mark; newer than the checker's CSS, and asked for by @supports",
                    "Trailing slash on void elements",
                    "harmless, and some of our HTML is made by libraries that write it");

    @Test
    void theCheckerFindsNothing() throws IOException, InterruptedException {
        List<NuChecker.Message> messages =
                NuChecker.on(Path.of(System.getProperty("guide.site", "target/site"))).stream()
                        .filter(
                                message ->
                                        EXPLAINED.keySet().stream()
                                                .noneMatch(message.text()::contains))
                        .toList();
        assertThat(messages.stream().map(String::valueOf).collect(Collectors.joining("\n")))
                .isEmpty();
    }

    @Test
    void theCheckerSeesFaultsInPagesStylesAndDrawings(@TempDir Path folder)
            throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("page.html"),
                "<!DOCTYPE html><html lang=en><title>Page</title><p><b>Words</p></b><section>Words</section>");
        Files.writeString(
                folder.resolve("style.css"),
                "@layer one, two;\n@layer one {\n  p { colr: red }\n}\n");
        Files.writeString(
                folder.resolve("drawing.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg'><foo/></svg>");
        assertThat(NuChecker.on(folder))
                .map(String::valueOf)
                .anyMatch(
                        line ->
                                line.startsWith("page.html:")
                                        && line.contains("error: End tag “p”"))
                .anyMatch(
                        line ->
                                line.startsWith("page.html:")
                                        && line.contains("warning: Section lacks heading"))
                .anyMatch(line -> line.startsWith("style.css:3 error") && line.contains("colr"))
                .anyMatch(line -> line.startsWith("drawing.svg:") && line.contains("foo"));
    }
}
