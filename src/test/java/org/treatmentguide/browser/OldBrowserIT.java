package org.treatmentguide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The guide in browsers that are older than what its style asks for. What such a browser does not
 * know, it leaves out; here it is taken out of the built files.
 */
@ExtendWith(InBrowser.class)
class OldBrowserIT {

    private static final Set<String> LOOKS = Set.of("reflow", "clipped-text", "outline");
    private static final Path BUILT = Site.built().folder();

    @TempDir Path folder;

    private final BrowserSession session;

    OldBrowserIT(BrowserSession session) {
        this.session = session;
    }

    static Stream<String> pages() {
        return Stream.of(
                "index.html",
                "compare.html",
                "sections/effectiveness.html",
                "glossary.html",
                "help-now.html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void withoutHasOrPopoversTheNotesStandBelowTheText(String page) throws IOException {
        Site site =
                site(
                        page,
                        html ->
                                html.replaceAll(
                                        " popover(target\\w*)?(=(\"[^\"]*\"|[^\\s>]+))?(?=[\\s>])",
                                        ""),
                        css ->
                                css.replace(":has(", ":unknown(")
                                        .replace("::details-content", "::unknown"));
        assertThat(Fault.told(faults(site, page))).isEmpty();
        assertThat(hidden(site, page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void withoutLayersThePageIsPlainAndWhole(String page) throws IOException {
        // All rules stand in layers: a browser that does not know layers has no style at all.
        Site site =
                site(page, html -> html.replaceAll(" popover(=\"\")?(?=[\\s>])", ""), css -> "");
        assertThat(hidden(site, page)).isEmpty();
    }

    private List<Fault> faults(Site site, String page) throws IOException {
        try (var server = SiteServer.of(site.folder())) {
            return new Visit(session, site, server.address(), page, new HashMap<>())
                    .run(step -> LOOKS.contains(step.name()));
        }
    }

    /**
     * The first words of what stands in the text and cannot be seen; what is folded can be opened.
     */
    private List<?> hidden(Site site, String page) throws IOException {
        try (var server = SiteServer.of(site.folder());
                var open = session.window(Pass.Window.WITHOUT_SCRIPT).newPage()) {
            open.navigate(server.address() + page);
            return (List<?>)
                    open.evaluate(
                            """
                            () => [...document.querySelectorAll('main :is(p, li, dt, dd, th, td, h1, h2, h3)')]
                                .filter((e) => e.textContent.trim() && !e.closest('details:not([open])'))
                                .filter((e) => !e.checkVisibility() && !e.closest('.contents__title, .notes__title'))
                                .map((e) => e.textContent.trim().slice(0, 40))""");
        }
    }

    /** One page with the style sheets, changed. */
    private Site site(String page, UnaryOperator<String> html, UnaryOperator<String> css)
            throws IOException {
        try (Stream<Path> all = Files.walk(BUILT)) {
            for (Path one : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String name = BUILT.relativize(one).toString().replace('\\', '/');
                Path copy = folder.resolve(name);
                Files.createDirectories(copy.getParent());
                if (name.equals(page)) {
                    Files.writeString(copy, html.apply(Files.readString(one)));
                } else if (name.endsWith(".css")) {
                    Files.writeString(copy, css.apply(Files.readString(one)));
                } else if (!name.endsWith(".html")) {
                    Files.copy(one, copy);
                }
            }
        }
        return new Site(folder);
    }
}
