package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The guide as a reader gets it: the folder that {@code mvn package} baked, opened from the disk.
 */
class BakedGuideIT {

    private static final Path SITE = Path.of("target/site").toAbsolutePath();
    private static final Map<Path, Document> PAGES = new HashMap<>();

    @BeforeAll
    static void readPages() throws IOException {
        try (Stream<Path> all = Files.walk(SITE)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".html")).toList()) {
                PAGES.put(file, Jsoup.parse(Files.readString(file)));
            }
        }
        assertThat(PAGES).hasSizeGreaterThan(15);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        var broken = new ArrayList<String>();
        PAGES.forEach(
                (file, page) ->
                        page.select("[href], [src]")
                                .forEach(element -> check(file, element, broken)));
        assertThat(broken).isEmpty();
    }

    @Test
    void noPageAsksAnotherHostForAnything() {
        var requests = new ArrayList<String>();
        PAGES.forEach(
                (file, page) ->
                        page
                                .select("link[href], script, img, iframe, object, source, [style]")
                                .stream()
                                .filter(
                                        element ->
                                                element.is(
                                                                "script:not([src]):not([type=application/ld+json]), [style], iframe, object")
                                                        || element.attr("href").contains("//")
                                                        || element.attr("src").contains("//"))
                                .filter(element -> !element.attr("rel").equals("canonical"))
                                .forEach(element -> requests.add(file + ": " + element)));
        assertThat(requests).isEmpty();
    }

    @Test
    void everyPageHasOneFirstHeadingAndNoSkippedLevel() {
        PAGES.forEach(
                (file, page) -> {
                    List<Integer> levels =
                            page.select("h1, h2, h3, h4, h5, h6").stream()
                                    .map(heading -> heading.tagName().charAt(1) - '0')
                                    .toList();
                    assertThat(levels.stream().filter(level -> level == 1))
                            .as(file.toString())
                            .hasSize(1);
                    int before = 0;
                    for (int level : levels.subList(levels.indexOf(1), levels.size())) {
                        assertThat(level)
                                .as("%s: %s", file, levels)
                                .isLessThanOrEqualTo(before + 1);
                        before = level;
                    }
                });
    }

    @Test
    void everyIdIsUniqueOnItsPage() {
        PAGES.forEach(
                (file, page) ->
                        assertThat(page.select("[id]").eachAttr("id"))
                                .as(file.toString())
                                .doesNotHaveDuplicates());
    }

    @Test
    void everyPageHasItsOwnTitleALanguageAndItsLandmarks() {
        assertThat(PAGES.values().stream().map(Document::title))
                .doesNotHaveDuplicates()
                .allMatch(title -> !title.isBlank());
        PAGES.forEach(
                (file, page) -> {
                    assertThat(page.select("html[lang]")).as(file.toString()).hasSize(1);
                    for (String landmark :
                            List.of("main", "body > header", "body > footer", "nav")) {
                        assertThat(page.select(landmark))
                                .as("%s on %s", landmark, file)
                                .isNotEmpty();
                    }
                });
    }

    @Test
    void helpIsOneStepAwayOnEveryPage() {
        PAGES.forEach(
                (file, page) ->
                        assertThat(page.select("a[href$=help-now.html]"))
                                .as(file.toString())
                                .isNotEmpty());
    }

    @Test
    void everySectionIsReachableFromEveryPage() {
        long sections =
                PAGES.keySet().stream()
                        .filter(file -> file.getParent().endsWith("sections"))
                        .count();
        assertThat(sections).isEqualTo(10);
        PAGES.forEach(
                (file, page) -> {
                    boolean all =
                            PAGES.keySet().stream()
                                    .filter(other -> other.getParent().endsWith("sections"))
                                    .allMatch(
                                            other ->
                                                    page.select("a[href]").stream()
                                                            .anyMatch(
                                                                    link ->
                                                                            target(
                                                                                            file,
                                                                                            link
                                                                                                    .attr(
                                                                                                            "href"))
                                                                                    .filter(
                                                                                            other
                                                                                                    ::equals)
                                                                                    .isPresent()));
                    boolean home =
                            page.select("a[href]").stream()
                                    .anyMatch(
                                            link ->
                                                    target(file, link.attr("href"))
                                                            .filter(
                                                                    SITE.resolve("index.html")
                                                                            ::equals)
                                                            .isPresent());
                    assertThat(all || home).as(file.toString()).isTrue();
                });
    }

    private static void check(Path file, Element element, List<String> broken) {
        String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (link.matches("(https?|tel|mailto|sms|data):.*")) {
            return;
        }
        var target = target(file, link);
        String fragment = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        if (link.startsWith("/") || target.isEmpty() || !Files.isRegularFile(target.get())) {
            broken.add(SITE.relativize(file) + " -> " + link);
        } else if (!fragment.isEmpty()
                && PAGES.containsKey(target.get())
                && PAGES.get(target.get())
                                .getElementById(
                                        java.net.URLDecoder.decode(
                                                fragment, StandardCharsets.UTF_8))
                        == null) {
            broken.add(SITE.relativize(file) + " -> " + link + " (no such id)");
        }
    }

    private static java.util.Optional<Path> target(Path file, String link) {
        if (link.matches("[a-z]+:.*")) {
            return java.util.Optional.empty();
        }
        URI resolved =
                file.toUri()
                        .resolve(link.contains("#") ? link.substring(0, link.indexOf('#')) : link);
        return java.util.Optional.of(link.startsWith("#") ? file : Path.of(resolved));
    }
}
