package org.treatmentguide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentguide.site.BuildOptions;
import org.treatmentguide.site.Folders;
import org.treatmentguide.site.SiteBuild;

/**
 * Pages that nobody should write and somebody will, baked with the templates of this guide: they
 * pass every look that its own pages pass.
 */
@ExtendWith(InBrowser.class)
class AwkwardPagesIT {

    private static final Path SOURCE = Path.of("src/test/resources/awkward");
    private static final List<String> PAGES =
            List.of(
                    "sections/long-title.html",
                    "sections/no-headings.html",
                    "sections/sixty-headings.html",
                    "sections/eight-columns.html",
                    "sections/pictures.html");

    @TempDir static Path folder;

    private final BrowserSession session;

    AwkwardPagesIT(BrowserSession session) {
        this.session = session;
    }

    @BeforeAll
    static void bakes() throws IOException {
        Path source = folder.resolve("source");
        Folders.copy(SOURCE, source);
        Folders.copy(Path.of("templates"), source.resolve("templates"));
        Folders.copy(Path.of("assets"), source.resolve("assets"));
        Path pictures = source.resolve("content/sections");
        picture(pictures.resolve("huge.png"), 6000, 4000);
        picture(pictures.resolve("missing.png"), 600, 400);
        var options =
                new BuildOptions(
                        source,
                        folder.resolve("site"),
                        false,
                        Optional.empty(),
                        false,
                        2,
                        LocalDate.of(2026, 11, 22));
        assertThat(new SiteBuild(options).build().report().findings())
                .filteredOn(finding -> finding.severity().name().equals("ERROR"))
                .isEmpty();
        // A picture that an author forgets is found before; this one is lost by the host.
        Files.delete(site().folder().resolve("sections/missing.png"));
    }

    static Stream<String> pages() {
        return PAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void staysReadable(String page) throws IOException {
        try (var server = SiteServer.of(site().folder())) {
            var visit = new Visit(session, site(), server.address(), page, new HashMap<>());
            List<Fault> faults =
                    visit.run(step -> !step.thorough() && !step.name().equals("links"));
            assertThat(Fault.told(faults.stream().filter(AwkwardPagesIT::counts).toList()))
                    .isEmpty();
        }
    }

    @Test
    void everyAwkwardPageIsLookedAt() {
        assertThat(site().pages()).containsAll(PAGES);
        assertThat(site().pages().stream().filter(page -> page.startsWith("sections/")))
                .hasSameSizeAs(PAGES);
    }

    /** The browser misses the lost picture, as it should. */
    private static boolean counts(Fault fault) {
        return !(fault.page().equals("sections/pictures.html")
                && (fault.sentence().contains("missing.png")
                        || fault.sentence().contains("Failed to load resource")));
    }

    private static Site site() {
        return new Site(folder.resolve("site"));
    }

    private static void picture(Path file, int width, int height) throws IOException {
        ImageIO.write(
                new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY),
                "png",
                file.toFile());
    }
}
