package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentguide.Cases;

/**
 * Each component and region as it stands on a page of the small guide in {@code sites/parts}, word
 * for word in {@code cases/templates}.
 */
class TemplateCasesTest {

    /** Where each is seen: a page, and the block. */
    private static final Map<String, String> PLACES =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("breadcrumb", "sections/one.html .breadcrumb"),
                            Map.entry("byline", "sections/stories.html .byline"),
                            Map.entry("comparison", "compare.html .comparison"),
                            Map.entry("content-note", "stories/rest.html .content-note"),
                            Map.entry("contents-list", "sections/one.html .contents"),
                            Map.entry("cover-line", "sections/one.html .cover-line"),
                            Map.entry("day", "sections/one.html .byline time"),
                            Map.entry("doors", "index.html .doors"),
                            Map.entry("footer", "sections/one.html .footer"),
                            Map.entry("guide-contents", "index.html .guide-contents"),
                            Map.entry("header", "sections/one.html .header"),
                            Map.entry("help", "sections/one.html .help-now"),
                            Map.entry("in-short", "sections/one.html .in-short"),
                            Map.entry("letters", "glossary.html .letters"),
                            Map.entry("marked-rows", "compare.html .marked-rows-template"),
                            Map.entry("marks", "more/sheet.html .marks-template"),
                            Map.entry("note", "sections/one.html .notes"),
                            Map.entry("notice", "sections/two.html .notice"),
                            Map.entry("option-mark", "compare.html thead .option-mark"),
                            Map.entry("overdue", "sections/one.html .overdue-template"),
                            Map.entry("page-title", "sections/one.html .page-title"),
                            Map.entry("page-turn", "sections/two.html .page-turn"),
                            Map.entry("parts-list", "index.html .contents"),
                            Map.entry("question", "faq/risk.html .question"),
                            Map.entry("reference", "more/references.html .references"),
                            Map.entry("review-line", "sections/two.html .review"),
                            Map.entry("section-card", "index.html .section-card"),
                            Map.entry("skip-link", "index.html .skip-link"),
                            Map.entry("sources-list", "sections/one.html .sources"),
                            Map.entry("story-card", "sections/stories.html .story-card"),
                            Map.entry("story-facts", "stories/rest.html .story-facts"),
                            Map.entry("story-matrix", "sections/stories.html .story-matrix"),
                            Map.entry("story-words", "stories/walks.html .story-facts"),
                            Map.entry("suggest-change", "sections/one.html .suggest-change"),
                            Map.entry("theme-choice", "index.html .theme-choice-template"),
                            Map.entry("theme-list", "faq/index.html .theme"),
                            Map.entry("whole-part", "whole.html .whole__part")));

    /** Those that stand on no page by themselves, each with what looks at it. */
    private static final Map<String, String> ELSEWHERE =
            Map.of(
                    "names", "words for other macros",
                    "frame", "made of the other regions",
                    "opening", "made of the other parts",
                    "closing", "made of the other parts",
                    "search", "SearchIT; in the case of the header",
                    "head", "PageHeadTest",
                    "open-graph", "PageHeadTest",
                    "structured-data", "PageHeadTest");

    @TempDir static Path temp;

    @BeforeAll
    static void bakes() throws IOException {
        Path source = temp.resolve("source");
        Folders.copy(Path.of("src/test/resources/sites/parts"), source);
        Folders.copy(Path.of("templates"), source.resolve("templates"));
        Folders.copy(Path.of("assets"), source.resolve("assets"));
        new TinySite(source).withData();
        var options =
                new BuildOptions(
                        source,
                        temp.resolve("site"),
                        false,
                        Optional.empty(),
                        false,
                        2,
                        TinySite.TODAY);
        assertThat(new SiteBuild(options).build().report().findings())
                .filteredOn(finding -> finding.severity().name().equals("ERROR"))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> partsOfAPage() {
        return PLACES.entrySet().stream()
                .map(
                        place ->
                                DynamicTest.dynamicTest(
                                        place.getKey(),
                                        () -> Cases.holds(file(place), block(place.getValue()))));
    }

    @Test
    void everyComponentAndRegionIsSeen() throws IOException {
        Set<String> seen = new TreeSet<>(PLACES.keySet());
        seen.addAll(ELSEWHERE.keySet());
        assertThat(seen).isEqualTo(macros());
    }

    private static String file(Map.Entry<String, String> place) {
        return "templates/" + place.getKey() + ".html";
    }

    private static String block(String place) throws IOException {
        int end = place.indexOf(' ');
        Document page =
                Jsoup.parse(
                        Files.readString(temp.resolve("site").resolve(place.substring(0, end))));
        page.outputSettings().prettyPrint(false);
        return page.expectFirst(place.substring(end + 1)).outerHtml() + "\n";
    }

    private static Set<String> macros() throws IOException {
        var names = new TreeSet<String>();
        for (String folder : new String[] {"components", "regions"}) {
            try (Stream<Path> files = Files.list(Path.of("templates", folder))) {
                files.map(file -> file.getFileName().toString().replace(".ftlh", ""))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
