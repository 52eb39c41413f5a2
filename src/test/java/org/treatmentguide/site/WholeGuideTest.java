package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions on the pages of their themes, and the whole guide on one page. */
class WholeGuideTest {

    @TempDir Path folder;
    private TinySite site;

    @BeforeEach
    void aGuide() {
        site =
                new TinySite(folder)
                        .withData()
                        .page("index.md", "home", "Home", "", "")
                        .page("glossary.md", "page", "Words", "layout: glossary\n", "Mood\n: m\n")
                        .page(
                                "whole.md",
                                "page",
                                "All",
                                "layout: whole\n",
                                "[@c] [a](sections/a.md)\n")
                        .page("refs.md", "page", "References", "layout: references\n", "")
                        .page(
                                "sections/a.md",
                                "section",
                                "A",
                                "order: 1\nreviewed: 2026-01-02\nnextReview: 2026-12-01\n",
                                "## Part {#part}\n\n[b](b.md#part) [@a] [mood](term:mood)\n"
                                        + "[q](../faq/q.md) [w](../faq/q.md#why) [h](../index.md)\n")
                        .page(
                                "sections/b.md",
                                "section",
                                "B",
                                "order: 2\nreviewed: 2026-03-04\nnextReview: 2026-11-01\n",
                                "## Part\n\n[here](#part) [@b; @a]\n\n> [!note] Box\n> Text.\n")
                        .page("faq/index.md", "page", "Questions", "layout: questions\n", "")
                        .page(
                                "faq/cost.md",
                                "page",
                                "On cost",
                                "layout: questions\ntheme: Cost\n",
                                "")
                        .page(
                                "faq/risk.md",
                                "page",
                                "On risk",
                                "layout: questions\ntheme: Risk\n",
                                "")
                        .page(
                                "faq/q.md",
                                "question",
                                "Q?",
                                "order: 1\ntheme: Risk\n",
                                "## Why\n\n[@b]\n")
                        .page(
                                "faq/r.md",
                                "question",
                                "R?",
                                "order: 2\ntheme: Cost\n",
                                "[q](q.md)\n")
                        .page("faq/s.md", "question", "S?", "order: 3\ntheme: Rest\n", "[@a]\n");
    }

    @Test
    void aQuestionStandsOnThePageOfItsTheme() {
        assertThat(themes("faq/risk.html")).containsExactly("theme-risk [q]");
        assertThat(themes("faq/cost.html")).containsExactly("theme-cost [r]");
        assertThat(list(site.document("faq/cost.html").fields(), "themes").toString())
                .contains("<a href=\"risk.html#q\">q</a>");
        assertThat(site.document("sections/a.html").body().get())
                .contains("\"../faq/risk.html#q\"", "\"../faq/risk.html#q-why\"");
    }

    @Test
    void aQuestionWhoseThemeHasNoPageStandsAmongAll() {
        assertThat(themes("faq/index.html")).containsExactly("theme-rest [s]");
        assertThat(list(site.documents().shared(), "themes"))
                .extracting(theme -> theme.get("id") + " " + theme.get("uri"))
                .containsExactly(
                        "theme-risk faq/risk.html", "theme-cost faq/cost.html", "theme-rest null");
    }

    @Test
    void pagesOfThemesFollowOneAnotherAndStandInNoListOfPages() {
        assertThat(site.document("faq/risk.html").fields())
                .containsEntry("next", Map.of("title", "On cost", "uri", "faq/cost.html"))
                .doesNotContainKey("previous");
        assertThat(list(site.documents().shared(), "pages"))
                .extracting(page -> page.get("title"))
                .containsExactly("All", "Questions", "References", "Words");
    }

    @Test
    void theWholeGuideHasIdsOfItsOwnAndLinksThatStay() {
        var whole = whole();
        assertThat(body(whole, "sections", 0))
                .contains(
                        "<h3 id=\"sections-a--part\">",
                        "<a href=\"#sections-b--part\">b</a>",
                        "href=\"#glossary--mood\"",
                        "<a href=\"#faq-risk--q\">q</a>",
                        "<a href=\"#faq-risk--q-why\">w</a>",
                        "<a href=\"index.html\">h</a>");
        assertThat(body(whole, "sections", 1))
                .contains("<a href=\"#sections-b--part\">here</a>", "<h4 class=\"box__title\"");
        assertThat(site.document("whole.html").body().get())
                .contains("<a href=\"#sections-a\">a</a>");
        assertThat(whole.toString()).contains("<h5 id=\"faq-risk--q-why\">");
    }

    @Test
    void aSubpageFollowsItsSectionInTheWholeGuide() {
        site.page("sections/a/day.md", "page", "A day", "", "## Morning\n\n[a](../a.md) [@c]\n");
        Map<String, Object> section = list(whole(), "sections").get(0);
        assertThat(list(section, "subpages"))
                .extracting(page -> page.get("title"))
                .containsExactly("A day");
        assertThat(body(section, "subpages", 0))
                .contains("<h4 id=\"sections-a-day--morning\">", "<a href=\"#sections-a\">a</a>");
        assertThat(list(site.document("sections/a/day.html").fields(), "sources").get(0))
                .containsEntry("entry", Map.of("number", 1, "uri", "../../refs.html#r1"));
    }

    @Test
    void theWholeGuideNumbersItsSourcesThroughout() {
        assertThat(list(site.document("whole.html").fields(), "sources"))
                .extracting(
                        source ->
                                source.get("number")
                                        + " "
                                        + source.get("key")
                                        + " "
                                        + source.get("backlinks"))
                .containsExactly(
                        "1 c [cite-1-1]",
                        "2 a [sections-a--cite-2-1, sections-b--cite-2-1, faq-index--s-cite-2-1]",
                        "3 b [sections-b--cite-3-1, faq-risk--q-cite-3-1]");
    }

    @Test
    void theWholeGuideHoldsAsLongAsItsFirstPartThatIsDue() {
        assertThat(whole().get("reviewed").toString()).contains("2026-03-04");
        assertThat(whole().get("nextReview").toString()).contains("2026-11-01");
    }

    @Test
    void aSourceNamesItsEntryAmongAllReferences() {
        assertThat(list(site.document("sections/a.html").fields(), "sources").get(0).get("entry"))
                .isEqualTo(Map.of("number", 1, "uri", "../refs.html#r1"));
    }

    private Map<?, ?> whole() {
        return (Map<?, ?>) site.document("whole.html").fields().get("whole");
    }

    private static String body(Map<?, ?> model, String kind, int index) {
        return list(model, kind).get(index).get("body").toString();
    }

    private List<String> themes(String page) {
        return list(site.document(page).fields(), "themes").stream()
                .map(
                        theme ->
                                theme.get("id")
                                        + " "
                                        + list(theme, "questions").stream()
                                                .map(question -> question.get("id"))
                                                .toList())
                .toList();
    }

    @SuppressWarnings("unchecked") // the model is plain maps and lists, as templates read them
    private static List<Map<String, Object>> list(Map<?, ?> model, String name) {
        return (List<Map<String, Object>>) model.get(name);
    }
}
