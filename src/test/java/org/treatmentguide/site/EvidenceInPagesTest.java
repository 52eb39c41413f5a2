package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentguide.jbake.OutputFile;

/** What templates get of the evidence, over the pages of a small guide. */
class EvidenceInPagesTest {

    private TinySite site;

    @BeforeEach
    void guide(@TempDir Path folder) {
        site = new TinySite(folder).withData();
        site.page("index.md", "home", "Home", "", "Hello.\n")
                .page("sections/one.md", "section", "One", "order: 1\n", "A fact [@b; @a].\n")
                .page(
                        "sections/two.md",
                        "section",
                        "Two",
                        "order: 2\n",
                        "[Well](term:remission) [@d]. [29 out of 100](outcome:tms-response).\n\n"
                                + "![Well](pictograph:range)\n")
                .page(
                        "words.md",
                        "page",
                        "Words",
                        "layout: glossary\n",
                        "Remission\n: Well again, no [relapse](term:relapse).\n\nRelapse\n: Ill.\n")
                .page(
                        "compare.md",
                        "page",
                        "Compare",
                        "layout: comparison\n",
                        "First [@d].\n\n## After\n\nThe same [@a], and more [@b].\n")
                .page("works.md", "page", "Works", "layout: references\n", "All.\n")
                .page("faq/index.md", "page", "Questions", "layout: questions\n", "Ask [@b].\n")
                .page("faq/a.md", "question", "A?", "order: 1\ntheme: T\n", "So [@a; @b].\n")
                .page("faq/b.md", "question", "B?", "order: 2\ntheme: T\n", "No [@c; @a].\n");
    }

    @Test
    void aPageListsItsSourcesAndItsNotesOnce() {
        var page = site.document("sections/two.html");
        assertThat(list(page.fields(), "sources"))
                .extracting("number", "key", "backlinks")
                .containsExactly(
                        tuple(1, "d", List.of("cite-1-1")),
                        tuple(2, "a", List.of("cite-2-1")),
                        tuple(3, "b", List.of("cite-3-1")));
        assertThat(list(page.fields(), "sources").get(1).get("html").toString())
                .contains("<i>low</i> mood", "https://doi.org/10.1000/a.1");
        assertThat(list(page.fields(), "notes"))
                .extracting("id", "kind")
                .containsExactly(tuple("note-1", "term"), tuple("note-2", "outcome"));
        assertThat(list(page.fields(), "notes").get(0).get("html").toString())
                .contains("href=\"../words.html#remission\"");
    }

    @Test
    void questionsShareTheirNumbers() {
        var page = site.document("faq/index.html");
        assertThat(list(page.fields(), "sources"))
                .extracting("key", "backlinks")
                .containsExactly(
                        tuple("b", List.of("cite-1-1", "a-cite-1-1")),
                        tuple("a", List.of("a-cite-2-1", "b-cite-2-1")),
                        tuple("c", List.of("b-cite-3-1")));
        var theme = list(page.fields(), "themes").get(0);
        assertThat(list(theme, "questions").get(1).get("body").toString())
                .contains("id=\"b-cite-3-1\" popovertarget=\"source-3\"", "id=\"b-cite-2-1\"");
    }

    @Test
    void theComparisonIsNumberedWhereItStands() {
        var page = site.document("compare.html");
        assertThat(list(page.fields(), "sources"))
                .extracting("key", "backlinks")
                .containsExactly(
                        tuple("d", List.of("cite-1-1")),
                        tuple("a", List.of("grid-cite-2-1", "cite-2-1")),
                        tuple("c", List.of("grid-cite-3-1")),
                        tuple("b", List.of("cite-4-1")));
        var comparison = (Map<?, ?>) page.fields().get("comparison");
        assertThat(list(comparison, "options")).extracting("id").containsExactly("tms", "asNow");
        var row = list(list(comparison, "groups").get(0), "rows").get(0);
        assertThat(list(row, "cells"))
                .extracting("option", "notKnown")
                .containsExactly(tuple("tms", false), tuple("asNow", true));
        assertThat(list(row, "cells").get(0).get("html").toString())
                .contains("popovertarget=\"note-", "grid-cite-2-1")
                .endsWith("</sup></p>\n");
        assertThat(page.body().get()).contains("id=\"cite-2-1\"", "id=\"cite-4-1\"");
        // Its own text, and that of the comparison.
        assertThat(page.fields()).containsEntry("words", 5 + 30);
    }

    @Test
    void theGlossaryLinksToItselfAndToWhereItsWordsAreUsed() {
        var page = site.document("words.html");
        assertThat(page.body().get())
                .contains(
                        "<a class=\"term\" href=\"#relapse\">relapse</a>",
                        "Used on: <a href=\"sections/two.html\">Two</a>");
        assertThat(list(page.fields(), "notes")).isEmpty();
    }

    @Test
    void everyWorkStandsUnderTheSectionThatUsesItFirst() {
        var references = list(site.documents().shared(), "references");
        assertThat(references).extracting("subject").containsExactly("One", "Two", "Other pages");
        assertThat(list(references.get(0), "items")).extracting("key").containsExactly("b", "a");
        var first = list(references.get(0), "items").get(0);
        assertThat(list(first, "usedOn"))
                .extracting("uri")
                .containsExactly(
                        "sections/one.html",
                        "sections/two.html",
                        "compare.html",
                        "faq/index.html",
                        "faq/index.html#a");
    }

    @Test
    void theReferencesCanBeTakenAway() {
        var files = site.documents().files();
        assertThat(files)
                .extracting(OutputFile::path)
                .containsExactly("references.json", "references.bib");
        assertThat(text(files.get(0))).contains("\"a\"", "\"d\"").doesNotContain("a-2019");
        assertThat(text(files.get(1))).contains("@article{a,");
    }

    @Test
    void helpLinesStandByCountry() {
        var countries = list(site.documents().shared(), "helpLines");
        assertThat(countries)
                .extracting("countryName")
                .containsExactly("United States", "United Kingdom", "Australia");
        assertThat(list(countries.get(2), "lines"))
                .extracting("href")
                .containsExactly("sms:047713");
    }

    @Test
    void usesAreCounted() {
        assertThat(site.documents().counts())
                .hasToString("{citations=13, references=4, outcomes=2, terms=2, pictographs=1}");
    }

    private static String text(OutputFile file) {
        return new String(((OutputFile.Rendered) file.content()).bytes(), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<?, ?> model, String name) {
        return (List<Map<String, Object>>) model.get(name);
    }
}
