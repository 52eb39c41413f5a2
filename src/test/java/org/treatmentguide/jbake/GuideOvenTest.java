package org.treatmentguide.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentguide.report.Severity;

class GuideOvenTest {

    @TempDir Path root;

    @Test
    void givesTemplatesThePageTheGuideAndTheSettings() {
        assertThat(
                        rendered(
                                "${content.title}|${content.body?no_esc}|${content.rootpath}|"
                                        + "${guide.home.title}|${config.guide_name}",
                                Map.of("title", "A page")))
                .isEqualTo("A page|<p>A</p>||Start|Tiny");
    }

    @Test
    void givesTemplatesASettingWithACommaAsOneSentence() {
        TinySite site =
                TinySite.guide(root)
                        .file(
                                "jbake.properties",
                                "guide.site=true\nguide.words=One, two,\\\n three\n")
                        .file("templates/p.ftlh", "${config.guide_words}");
        assertThat(TinySite.text(bake(site, List.of(at("a.html"))), "a.html"))
                .isEqualTo("One, two, three");
    }

    @Test
    void escapesEveryValueForHtml() {
        assertThat(rendered("${content.title}", Map.of("title", "<b> & \"q\"")))
                .isEqualTo("&lt;b&gt; &amp; &quot;q&quot;");
    }

    @Test
    void printsNumbersPlainlyWhateverTheMachinesLocale() {
        assertThat(rendered("${content.n} ${content.d}", Map.of("n", 12345, "d", 0.25)))
                .isEqualTo("12345 0.25");
    }

    @Test
    void countsPagesAndSaysHowFarTheRootIs() {
        TinySite site = TinySite.guide(root).file("templates/p.ftlh", "${content.rootpath}");
        Baked baked = bake(site, List.of(at("a/b/c.html"), at("d.html")));
        assertThat(TinySite.text(baked, "a/b/c.html")).isEqualTo("../../");
        assertThat(baked.pagesByType()).containsExactly(Map.entry("page", 2));
    }

    @Test
    void makesTheSameSiteWithOneThreadAndWithEight() {
        TinySite site = TinySite.guide(root).file("templates/p.ftlh", "${content.uri} ${missing}");
        List<Document> documents =
                IntStream.range(0, 100).mapToObj(i -> at("p" + i + ".html")).toList();
        GuideOven oven = new GuideOven(site.configuration());
        assertThat(oven.bake(documents, Map.of(), 8).findings())
                .isEqualTo(oven.bake(documents, Map.of(), 1).findings())
                .hasSize(1);
    }

    @Test
    void asksForTheBodyOnceAndOnlyIfATemplateDoes() {
        AtomicInteger asked = new AtomicInteger();
        TinySite site =
                TinySite.guide(root)
                        .file("templates/twice.ftlh", "${content.body}${content.body}")
                        .file("templates/never.ftlh", "-");
        for (String template : List.of("twice.ftlh", "never.ftlh")) {
            bake(
                    site,
                    List.of(
                            new Document(
                                    Path.of("content/a.md"),
                                    "a.html",
                                    "page",
                                    false,
                                    template,
                                    Map.of(),
                                    () -> "body " + asked.incrementAndGet())));
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void letsAFaultOfTheBodyThroughAsItIs() {
        TinySite site = TinySite.guide(root).file("templates/p.ftlh", "${content.body}");
        Document broken =
                new Document(
                        Path.of("content/a.md"),
                        "a.html",
                        "page",
                        false,
                        "p.ftlh",
                        Map.of(),
                        () -> {
                            throw new IllegalStateException("ours");
                        });
        assertThatThrownBy(() -> bake(site, List.of(broken))).hasRootCauseMessage("ours");
    }

    @Test
    void copiesAssetsAndWhatLiesBesidePages() {
        TinySite site =
                TinySite.guide(root)
                        .file("templates/p.ftlh", "-")
                        .file("assets/css/guide.css", "a{}")
                        .file("assets/old/.jbakeignore", "")
                        .file("assets/old/old.css", "b{}")
                        .file("content/sections/coil.svg", "<svg/>")
                        .file("content/sections/tms.md", "text");
        Baked baked = bake(site, List.of(at("a.html")));
        assertThat(baked.files()).containsOnlyKeys("a.html", "css/guide.css", "sections/coil.svg");
        assertThat(baked.files().get("css/guide.css").source())
                .isEqualTo(Path.of("assets/css/guide.css"));
    }

    @Test
    void reportsTwoSourcesForOneAddress() {
        TinySite site =
                TinySite.guide(root).file("templates/p.ftlh", "-").file("assets/a.html", "x");
        Baked baked = bake(site, List.of(at("a.html")));
        assertThat(TinySite.lines(baked))
                .isEqualTo(
                        "assets/a.html:1:1 two-pages-one-address: assets/a.html and content/a.md"
                                + " both want the address a.html.");
        assertThat(baked.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void reportsAnAddressThatIsBothAFileAndAFolder() {
        TinySite site = TinySite.guide(root).file("templates/p.ftlh", "-");
        assertThat(TinySite.lines(bake(site, List.of(at("a"), at("a/b.html")))))
                .contains("two-pages-one-address", "both want the address a.");
    }

    @Test
    void keepsEveryPageInsideTheSite() {
        TinySite site = TinySite.guide(root).file("templates/p.ftlh", "-");
        List<String> outside = List.of("../up.html", "/etc/x.html", "a/../../b.html", "", "a/");
        Baked baked = bake(site, outside.stream().map(GuideOvenTest::at).toList());
        assertThat(baked.files()).isEmpty();
        assertThat(baked.findings())
                .hasSize(outside.size())
                .allMatch(finding -> finding.rule().name().equals("page-not-written"));
    }

    private String rendered(String template, Map<String, Object> fields) {
        TinySite site = TinySite.guide(root).file("templates/p.ftlh", template);
        Baked baked = bake(site, List.of(TinySite.document("p.ftlh", fields)));
        assertThat(TinySite.lines(baked)).isEmpty();
        return TinySite.text(baked, "a.html");
    }

    private static Baked bake(TinySite site, List<Document> documents) {
        return new GuideOven(site.configuration())
                .bake(documents, Map.of("home", Map.of("title", "Start")), 2);
    }

    private static Document at(String uri) {
        return new Document(
                Path.of("content/a.md"), uri, "page", false, "p.ftlh", Map.of(), () -> "");
    }
}
