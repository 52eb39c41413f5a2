package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentguide.jbake.Document;

class GuideDocumentsTest {

    @TempDir Path folder;
    private TinySite site;

    @BeforeEach
    void aGuide() {
        site =
                new TinySite(folder)
                        .withData()
                        .page("index.md", "home", "The \"guide\"", "", "[TMS](sections/tms.md).\n")
                        .page("help-now.md", "page", "Help", "description: Call.\n", "")
                        .page("404.md", "page", "Gone", "layout: not-found\n", "")
                        .page(
                                "glossary.md",
                                "page",
                                "Glossary",
                                "layout: glossary\n",
                                "Zeta\n: z\n\nAlpha\n: [z](term:zeta)\n")
                        .page("sections/tms.md", "section", "TMS", "order: 2\n", tms())
                        .page("sections/first.md", "section", "First", "order: 1\n", "")
                        .page(
                                "sections/stories.md",
                                "section",
                                "Stories",
                                "order: 10\nlayout: stories\n",
                                "")
                        .page("faq/index.md", "page", "Questions", "layout: questions\n", "[@c]\n")
                        .page(
                                "faq/b.md",
                                "question",
                                "B?",
                                "order: 1\ntheme: Safety\n",
                                "B [@a].\n")
                        .page("faq/a.md", "question", "A?", "order: 3\ntheme: Cost\n", "[@b; @a]\n")
                        .page(
                                "faq/c.md",
                                "question",
                                "C?",
                                "order: 5\ntheme: Safety\n",
                                "[b](b.md)\n\n## Why\n\n[why](#why)\n")
                        .page(
                                "stories/years.md",
                                "story",
                                "After years",
                                "option: tms\noutcome: harm\nsource: It's hers\nverified: no\n",
                                "")
                        .with("content/draft.md", "---\ntitle: D\ntype: page\nstatus: draft\n---\n")
                        .with("content/sections/coil.png", "png");
    }

    private static String tms() {
        return """
        ## A session {#a-session}

        [next](first.md), [here](#a-session), [home](../index.md), [question](../faq/b.md),
        [all](../faq/index.md), [why](../faq/c.md#why), [term](term:zeta), [draft](../draft.md),
        [out](../../secret.md), [root](/etc/passwd), ![coil](coil.png), [gone](gone.md) [@x; @y].

        ### Deeper

        #### Deepest [@x]
        """;
    }

    @Test
    void everyPublishedPageButQuestionsIsADocument() {
        assertThat(site.documents().documents())
                .extracting(Document::uri, Document::template)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("404.html", "layouts/not-found.ftlh"),
                        org.assertj.core.groups.Tuple.tuple(
                                "faq/index.html", "layouts/questions.ftlh"),
                        org.assertj.core.groups.Tuple.tuple(
                                "sections/tms.html", "layouts/section.ftlh"))
                .hasSize(9);
    }

    @Test
    void linksAreRelativeAtAnyDepth() {
        assertThat(site.document("sections/tms.html").body().get())
                .contains(
                        "<a href=\"first.html\">next</a>",
                        "<a href=\"#a-session\">here</a>",
                        "<a href=\"../index.html\">home</a>",
                        "<a href=\"../faq/index.html#b\">question</a>",
                        "<a href=\"../faq/index.html\">all</a>",
                        "<a href=\"../faq/index.html#c-why\">why</a>",
                        "<button class=\"term\" popovertarget=\"note-1\">term<",
                        "<img src=\"coil.png\" alt=\"coil\">")
                .contains("</button></span>, draft,", "out, root, ", "gone<sup")
                .doesNotContain("secret", "passwd");
        assertThat(site.document("index.html").body().get()).contains("href=\"sections/tms.html\"");
        assertThat(site.document("glossary.html").body().get()).contains("href=\"#zeta\"");
    }

    @Test
    void namesOutsideAsciiArePercentEncodedInLinksOnly() {
        site.page("stories/möwe & co.md", "page", "Gull", "", "")
                .page(
                        "see.md",
                        "page",
                        "See",
                        "",
                        "[a](<stories/möwe & co.md>) [b](stories/m%C3%B6we%20&%20co.md)\n");
        Document gull = site.document("stories/möwe & co.html");
        assertThat(gull.fields()).containsEntry("uri", "stories/m%C3%B6we%20%26%20co.html");
        assertThat(site.document("see.html").body().get())
                .contains(
                        "href=\"stories/m%C3%B6we%20%26%20co.html\">a<",
                        "href=\"stories/m%C3%B6we%20%26%20co.html\">b<");
    }

    @Test
    void aPageInTheFolderOfASectionIsItsSubpage() {
        site.page("sections/tms/visit.md", "page", "A visit", "", "[back](../tms.md)\n");
        Map<String, Object> visit = site.document("sections/tms/visit.html").fields();
        assertThat(visit)
                .containsEntry("rootpath", "../../")
                .containsEntry(
                        "breadcrumbs",
                        List.of(
                                entry("The “guide”", "index.html"),
                                entry("TMS", "sections/tms.html")))
                .containsEntry("previous", entry("TMS", "sections/tms.html"))
                .containsEntry("next", entry("Stories", "sections/stories.html"));
        assertThat(site.document("sections/tms.html").fields())
                .containsEntry("next", entry("A visit", "sections/tms/visit.html"));
        Map<String, Object> shared = site.documents().shared();
        assertThat(shared.get("sections"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .extracting(section -> titles(section, "subpages"))
                .containsExactly(List.of(), List.of("A visit"), List.of());
        assertThat(titles(shared, "pages")).doesNotContain("A visit").contains("Glossary");
    }

    @Test
    void aPageKnowsItsWayAndItsNeighbours() {
        Map<String, Object> fields = site.document("sections/tms.html").fields();
        assertThat(fields)
                .containsEntry("rootpath", "../")
                .containsEntry("source", "content/sections/tms.md")
                .containsEntry("breadcrumbs", List.of(entry("The “guide”", "index.html")))
                .containsEntry("previous", entry("First", "sections/first.html"))
                .containsEntry("next", entry("Stories", "sections/stories.html"))
                .containsEntry(
                        "headings",
                        List.of(
                                Map.of("level", 2, "id", "a-session", "text", "A session"),
                                Map.of("level", 3, "id", "deeper", "text", "Deeper")));
        assertThat(site.document("stories/years.html").fields())
                .containsEntry(
                        "breadcrumbs",
                        List.of(
                                entry("The “guide”", "index.html"),
                                entry("Stories", "sections/stories.html")))
                .doesNotContainKeys("previous", "next");
        assertThat(site.document("index.html").fields()).containsEntry("breadcrumbs", List.of());
    }

    @Test
    void sourcesAreNumberedInTheOrderOfThePage() {
        assertThat(sources("sections/tms.html"))
                .containsExactly("1 x [cite-1-1, cite-1-2]", "2 y [cite-2-1]");
    }

    @Test
    void questionsShareTheNumbersOfTheirPage() {
        assertThat(sources("faq/index.html"))
                .containsExactly(
                        "1 c [cite-1-1]", "2 a [b-cite-2-1, a-cite-2-1]", "3 b [a-cite-3-1]");
    }

    @Test
    @SuppressWarnings("unchecked") // the model is plain maps and lists, as templates read them
    void themesStandInTheOrderOfTheirFirstQuestion() {
        var themes =
                (List<Map<String, Object>>) site.document("faq/index.html").fields().get("themes");
        assertThat(themes)
                .extracting(it -> it.get("id"))
                .containsExactly("theme-safety", "theme-cost");
        var safety = (List<Map<String, Object>>) themes.get(0).get("questions");
        assertThat(safety).extracting(it -> it.get("id")).containsExactly("b", "c");
        assertThat(safety.get(0).get("body").toString())
                .isEqualTo(
                        "<p>B<sup class=\"cite\"><button class=\"cite__mark\" id=\"b-cite-2-1\" popovertarget=\"source-2\" aria-label=\"Source 2\">2</button></sup>.</p>\n");
        assertThat(safety.get(1).get("body").toString())
                .contains(
                        "<a href=\"#b\">b</a>", "<h4 id=\"c-why\">", "<a href=\"#c-why\">why</a>");
    }

    @Test
    void whatAllPagesShare() {
        Map<String, Object> guide = site.documents().shared();
        assertThat(titles(guide, "sections")).containsExactly("First", "TMS", "Stories");
        assertThat(titles(guide, "pages")).containsExactly("Glossary", "Help", "Questions");
        assertThat(titles(guide, "stories")).containsExactly("After years");
        assertThat(guide)
                .containsEntry("home", entry("The “guide”", "index.html"))
                .containsEntry("help", entry("Help", "help-now.html"));
    }

    @Test
    void aStoryTellsWhatItsHeaderSays() {
        assertThat(site.document("stories/years.html").fields())
                .containsEntry("option", "tms")
                .containsEntry("outcome", "harm")
                .containsEntry("sourceText", "It’s hers")
                .containsEntry("verified", "no")
                .doesNotContainKey("contentNote");
    }

    @Test
    void datesAndLength() {
        site.page(
                "dated.md",
                "page",
                "Dated",
                "reviewed: 2026-01-02\nnextReview: 2026-11-21\n",
                "word ".repeat(181));
        assertThat(site.document("dated.html").fields())
                .containsEntry("reviewed", Map.of("iso", "2026-01-02", "text", "2 January 2026"))
                .containsEntry("reviewOverdue", true)
                .containsEntry("words", 181)
                .containsEntry("minutes", 2)
                .doesNotContainKey("evidenceSearched");
    }

    @Test
    void theGlossaryListsItsWordsByLetter() {
        assertThat(site.document("glossary.html").fields())
                .containsEntry(
                        "terms",
                        List.of(
                                Map.of("id", "alpha", "text", "Alpha"),
                                Map.of("id", "zeta", "text", "Zeta")));
    }

    private static Map<String, Object> entry(String title, String uri) {
        return Map.of("title", title, "uri", uri);
    }

    @SuppressWarnings("unchecked") // as above
    private List<String> sources(String uri) {
        var sources = (List<Map<String, Object>>) site.document(uri).fields().get("sources");
        return sources.stream()
                .map(it -> it.get("number") + " " + it.get("key") + " " + it.get("backlinks"))
                .toList();
    }

    @SuppressWarnings("unchecked") // as above
    private static List<Object> titles(Map<?, ?> guide, String list) {
        return ((List<Map<String, Object>>) guide.get(list))
                .stream().map(it -> it.get("title")).toList();
    }
}
