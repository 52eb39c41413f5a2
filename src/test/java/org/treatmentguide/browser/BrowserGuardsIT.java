package org.treatmentguide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every check is seen to fail: each page in {@code broken/} says on its html element which check
 * must find what in which pass, and {@code sound.html} is a page on which nothing is found.
 */
@ExtendWith(InBrowser.class)
class BrowserGuardsIT {

    private static final String SOUND = "sound.html";

    private final BrowserSession session;

    BrowserGuardsIT(BrowserSession session) {
        this.session = session;
    }

    @ParameterizedTest
    @MethodSource("brokenPages")
    void isCaught(String page) throws IOException {
        Element told = told(page);
        Pass pass = Pass.valueOf(told.attr("data-pass"));
        String check = told.attr("data-check");
        List<Fault> found = visit(page, pass, check);
        assertThat(found)
                .as("what %s finds on %s (%s)", check, page, pass)
                .anyMatch(
                        fault ->
                                fault.check().equals(check)
                                        && fault.sentence().contains(told.attr("data-says")));
    }

    @Test
    void nothingIsFoundOnASoundPage() throws IOException {
        try (var server = SiteServer.of(folder())) {
            var faults =
                    new Visit(session, new Site(folder()), server.address(), SOUND, new HashMap<>())
                            .run(step -> true);
            assertThat(Fault.told(faults)).isEmpty();
        }
    }

    @Test
    void everyCheckHasABrokenPage() throws IOException {
        assertThat(brokenPages().map(page -> told(page).attr("data-check")).distinct().sorted())
                .containsExactlyElementsOf(Plan.checks());
    }

    private List<Fault> visit(String page, Pass pass, String check) throws IOException {
        try (var server = SiteServer.of(folder())) {
            return new Visit(session, new Site(folder()), server.address(), page, new HashMap<>())
                    .run(
                            step ->
                                    step.pass() == pass
                                            && (step.name().equals(check)
                                                    || check.equals(Plan.TRAFFIC)));
        }
    }

    static Stream<String> brokenPages() {
        return new Site(folder()).pages().stream().filter(page -> !page.equals(SOUND));
    }

    private static Element told(String page) {
        try {
            return Jsoup.parse(Files.readString(folder().resolve(page))).expectFirst("html");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(BrowserGuardsIT.class.getResource("/broken").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
