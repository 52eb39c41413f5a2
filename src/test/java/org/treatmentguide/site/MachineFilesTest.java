package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentguide.site.SmallSite.BASE;
import static org.treatmentguide.site.SmallSite.elements;
import static org.treatmentguide.site.SmallSite.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The files of a guide that only machines read. */
class MachineFilesTest {

    @TempDir static Path temp;
    private static SmallSite homeless;
    private static SmallSite published;

    @BeforeAll
    static void bake() throws IOException {
        homeless = SmallSite.in(temp.resolve("homeless"), Optional.empty());
        published = SmallSite.in(temp.resolve("published"), Optional.of(BASE));
    }

    @Test
    void withoutAnAddressNothingClaimsOne() throws Exception {
        assertThat(homeless.output().resolve("sitemap.xml")).doesNotExist();
        assertThat(homeless.output().resolve("feed.xml")).doesNotExist();
        assertThat(homeless.text("robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
        for (String page : homeless.pages()) {
            assertThat(Jsoup.parse(homeless.text(page)).head().html())
                    .doesNotContain("og:", "canonical", "feed.xml", "\"item\"");
        }
    }

    @Test
    void theMapListsEveryPublishedPageWithItsDay() throws Exception {
        assertThat(texts(published.xml("sitemap.xml"), "loc"))
                .containsExactlyInAnyOrder(
                        BASE + "/",
                        BASE + "/sections/one.html",
                        BASE + "/sections/one/more.html",
                        BASE + "/sections/%C3%B6.html",
                        BASE + "/faq/index.html",
                        BASE + "/changes.html")
                .allSatisfy(published::leadsToAFile);
        assertThat(published.text("sitemap.xml"))
                .contains(
                        "one.html</loc><lastmod>2026-11-20<",
                        "faq/index.html</loc><lastmod>2026-11-22<",
                        "changes.html</loc></url>");
        assertThat(published.text("robots.txt")).contains("Sitemap: " + BASE + "/sitemap.xml\n");
    }

    @Test
    void theFeedTellsEachChangeUnderAnAddressThatStays() throws Exception {
        Document feed = published.xml("feed.xml");
        assertThat(texts(feed, "id"))
                .containsExactly(
                        BASE + "/changes.html",
                        BASE + "/changes.html#more",
                        BASE + "/changes.html#1-may-2026");
        assertThat(texts(feed, "updated"))
                .containsExactly(
                        "2026-11-22T00:00:00Z", "2026-11-22T00:00:00Z", "2026-05-01T00:00:00Z");
        assertThat(texts(feed, "title"))
                .containsExactly(
                        "Sore & well: What changed", "22 November 2026: more & more", "1 May 2026");
        assertThat(texts(feed, "content"))
                .containsExactly("<p><a href=\"sections/one.html\">One</a></p>", "<p>First.</p>");
        assertThat(published.text("feed.xml"))
                .contains("<author><name>Sore &amp; well</name></author>");
        for (org.w3c.dom.Element link : elements(feed, "link")) {
            published.leadsToAFile(link.getAttribute("href"));
        }
        assertThat(Jsoup.parse(published.text("sections/one.html")).select("link[rel=alternate]"))
                .extracting(link -> link.attr("href"))
                .containsExactly("../feed.xml");
    }

    @Test
    void theManifestNamesIconsOfTheSizesThatItSays() throws Exception {
        JsonNode manifest = new ObjectMapper().readTree(homeless.text("site.webmanifest"));
        assertThat(manifest.path("name").asText()).isEqualTo("Sore & well");
        assertThat(manifest.path("description").asText()).endsWith("results & “more”.");
        assertThat(manifest.path("start_url").asText()).isEqualTo("./");
        assertThat(manifest.path("icons")).isNotEmpty();
        for (JsonNode icon : manifest.path("icons")) {
            homeless.isOfSize(icon.path("src").asText(), icon.path("sizes").asText());
        }
        Element touch =
                Jsoup.parse(homeless.text("index.html")).selectFirst("link[rel=apple-touch-icon]");
        homeless.isOfSize(touch.attr("href"), touch.attr("sizes"));
        homeless.isOfSize("social-card.png", "1200x630");
    }

    @Test
    void languageModelsGetEveryPageWithItsDescription() throws Exception {
        for (SmallSite site : List.of(homeless, published)) {
            assertThat(site.text("llms.txt"))
                    .startsWith("# Sore & well\n\n> What this page tells")
                    .contains("\n## The guide in reading order\n\n- [One](")
                    .doesNotContain("Draft", "Missing");
            List<String> links =
                    Pattern.compile("\\]\\(([^)]+)\\)")
                            .matcher(site.text("llms.txt"))
                            .results()
                            .map(link -> link.group(1))
                            .toList();
            assertThat(links).hasSize(5).allSatisfy(site::leadsToAFile);
        }
    }
}
