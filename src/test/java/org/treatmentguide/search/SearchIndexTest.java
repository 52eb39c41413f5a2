package org.treatmentguide.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.treatmentguide.Cases;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.EvidenceReader;
import org.treatmentguide.evidence.ListedWord;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Field;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.markdown.MarkdownReader;
import org.treatmentguide.report.Place;

/** What a reader's search looks through: every place that can be led to, with what it says. */
class SearchIndexTest {

    private static final Evidence DATA =
            EvidenceReader.read(Path.of("src/test/resources/cases/data")).value();

    private final MarkdownReader reader = new MarkdownReader();
    private final List<Page> pages = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> aTextBecomesPassages() {
        return Cases.in(
                "search", ".txt", text -> written(Passages.of(section("sections/a.html", text))));
    }

    private static String written(List<Passage> passages) {
        var text = new StringBuilder();
        passages.forEach(
                it -> text.append("# %s {#%s}\n%s\n".formatted(it.heading(), it.id(), it.text())));
        return text.toString();
    }

    @Test
    void thePlacesOfAPageStandTogetherUnderItsAddress() {
        pages.add(section("sections/a.html", "One [@a].\n\n## Two\n\nThree.\n"));
        assertThat(index())
                .isEqualTo(
                        """
                        window.searchIndex = {"home":"","glossary":"","help":"","pages":[
                        ["sections/a.html","It’s A",[["","","One."],["Two","two","Three."]]]
                        ],"synonyms":{},"crisis":[]};
                        """);
    }

    @Test
    void aQuestionIsAPlaceOnThePageThatHoldsItWhateverPageThatIs() {
        pages.add(question("faq/index.html#b", 2));
        pages.add(question("faq/index.html#a", 1));
        pages.add(page("faq/index.html", PageType.PAGE, "questions", "All", ""));
        assertThat(index())
                .contains(
                        "[\"faq/index.html\",\"All\",[[\"\",\"\",\"\"],[\"Why?\",\"a\",\"So.\"],[\"Why?\",\"b\",\"So.\"]]]");
    }

    @Test
    void aPageMadeForAThemeIsCalledByTheTheme() {
        pages.add(question("faq/safety.html#a", 1));
        assertThat(index()).contains("[\"faq/safety.html\",\"It’s safe\",[[\"Why?\",");
    }

    @Test
    void draftsAreNotThereNorThePageForLostReadersNorTheWholeGuide() {
        Page draft = section("draft.html", "x");
        pages.add(
                new Page(
                        draft.source(),
                        draft.type(),
                        true,
                        draft.layout(),
                        draft.title(),
                        draft.address(),
                        draft.fields(),
                        draft.facts()));
        pages.add(page("404.html", PageType.PAGE, "not-found", "Gone", "x"));
        pages.add(page("whole.html", PageType.PAGE, "whole", "Whole", "x"));
        assertThat(index()).contains("\"pages\":[\n\n]");
    }

    @Test
    void aQuestionOfTheComparisonSaysWhatIsKnownOfEachOption() {
        pages.add(page("compare.html", PageType.PAGE, "comparison", "Compare", ""));
        assertThat(index())
                .contains("[\"How many get better?\",\"row-response\",\"TMS: Some do. ")
                .contains("As now: Not known Nobody studied it.\"]");
    }

    @Test
    void aWordThatReadersTypeStandsForTheGuidesOwn() {
        var words =
                new WordLists(
                        Map.of("synonyms", List.of(word("zap", "TMS"), word("drip", "infusion"))));
        assertThat(SearchIndex.of(guide(), DATA, words))
                .contains("\"synonyms\":{\"drip\":\"infusion\",\"zap\":\"TMS\"}");
    }

    @Test
    void aReaderInDangerIsLedToHelp() {
        pages.add(page("help-now.html", PageType.PAGE, "page", "Help", ""));
        var words =
                new WordLists(Map.of("crisis", List.of(word("unsafe", ""), word("end it", ""))));
        assertThat(SearchIndex.of(guide(), DATA, words))
                .contains("\"help\":\"help-now.html\"")
                .contains("\"crisis\":[\"end it\",\"unsafe\"]");
    }

    private static ListedWord word(String typed, String meant) {
        return new ListedWord(typed, meant, "x", Place.startOf(Path.of("data/words/a.txt")));
    }

    @Test
    void addressesAreReadyForLinks() {
        pages.add(page("a b/ü.html", PageType.HOME, "home", "Home", ""));
        assertThat(index()).contains("\"home\":\"a%20b/%C3%BC.html\"");
    }

    @Test
    void theSameGuideGivesTheSameBytesInWhateverOrderItWasRead() {
        pages.add(section("b.html", "## B\n"));
        pages.add(section("a.html", "## A\n"));
        pages.add(question("faq/index.html#a", 1));
        pages.add(question("faq/index.html#b", 2));
        String first = index();
        Collections.reverse(pages);
        assertThat(index()).isEqualTo(first);
    }

    private String index() {
        return SearchIndex.of(guide(), DATA, WordLists.none());
    }

    private Guide guide() {
        return new Guide(pages, List.of());
    }

    private Page section(String address, String text) {
        return page(address, PageType.SECTION, "section", "It's A", text);
    }

    private Page question(String address, int order) {
        Page page = page(address, PageType.QUESTION, "question", "Why?", "So.");
        return new Page(
                page.source(),
                page.type(),
                page.draft(),
                page.layout(),
                page.title(),
                page.address(),
                Map.of("theme", field("theme", "It's safe"), "order", field("order", order)),
                page.facts());
    }

    private static Field field(String name, Object value) {
        Place place = Place.startOf(Path.of("content/a.md"));
        return new Field(name, value, place, place);
    }

    private Page page(String address, PageType type, String layout, String title, String text) {
        Path source = Path.of("content/" + address.replaceAll("\\.html|#", "") + ".md");
        return new Page(
                source,
                type,
                false,
                layout,
                title,
                address,
                Map.of(),
                reader.read(source, text, 1).value().facts());
    }
}
