package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentguide.site.SmallSite.BASE;
import static org.treatmentguide.site.SmallSite.SHOWN;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the head of each page tells browsers, search engines and those who share it. */
class PageHeadTest {

    @TempDir static Path temp;
    private static SmallSite homeless;
    private static SmallSite published;

    @BeforeAll
    static void bake() throws IOException {
        homeless = SmallSite.in(temp.resolve("homeless"), Optional.empty());
        published = SmallSite.in(temp.resolve("published"), Optional.of(BASE));
    }

    @Test
    void everyPageSaysWhatItIsAndCannotBreakOutOfIt() throws Exception {
        for (SmallSite site : List.of(homeless, published)) {
            for (String page : site.pages()) {
                if (!page.equals("404.html")) {
                    assertThat(site.data(page).path("@context").asText())
                            .isEqualTo("https://schema.org");
                }
            }
            JsonNode odd = site.data("sections/ö.html");
            assertThat(odd.path("@type").asText()).isEqualTo("MedicalWebPage");
            assertThat(odd.path("name").asText()).isEqualTo(SHOWN);
            assertThat(odd.path("lastReviewed").asText()).isEqualTo("2026-11-21");
            assertThat(odd.path("audience").path("@type").asText()).isEqualTo("Patient");
            assertThat(odd.path("about").path(1).path("name").asText()).isEqualTo("Rest \"A\"");
            JsonNode way = odd.path("breadcrumb").path("itemListElement");
            assertThat(way.findValuesAsText("name")).containsExactly("Home", SHOWN);
            assertThat(way.path(0).has("item")).isEqualTo(site == published);
        }
    }

    @Test
    void questionsComeWithTheirShortAnswers() throws Exception {
        JsonNode questions = homeless.data("faq/index.html");
        assertThat(questions.path("@type").path(1).asText()).isEqualTo("FAQPage");
        assertThat(questions.path("mainEntity").findValuesAsText("name"))
                .containsExactly("A & B?", "C?");
        assertThat(questions.path("mainEntity").findValuesAsText("text"))
                .containsExactly("Yes & “no”.", "A point.");
    }

    @Test
    void aSharedLinkSaysWhereItLeads() throws Exception {
        var page = Jsoup.parse(published.text("sections/ö.html"));
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(SHOWN);
        assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("en_GB");
        for (String address : List.of("og:url", "og:image")) {
            published.leadsToAFile(page.select("meta[property=" + address + "]").attr("content"));
        }
        assertThat(published.text("404.html")).doesNotContain("og:", "ld+json");
    }

    @Test
    void theBrowsersFrameHasTheColoursOfThePage() throws Exception {
        List<String> grounds =
                Pattern.compile("--ground:(#\\w+);")
                        .matcher(homeless.text("css/guide.css"))
                        .results()
                        .map(ground -> ground.group(1))
                        .distinct()
                        .toList();
        assertThat(Jsoup.parse(homeless.text("index.html")).select("meta[name=theme-color]"))
                .extracting(colour -> colour.attr("content"))
                .isEqualTo(grounds);
    }
}
