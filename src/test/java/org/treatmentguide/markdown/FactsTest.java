package org.treatmentguide.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.treatmentguide.guide.Allowance;
import org.treatmentguide.guide.Box;
import org.treatmentguide.guide.Citation;
import org.treatmentguide.guide.Definition;
import org.treatmentguide.guide.Facts;
import org.treatmentguide.guide.Heading;
import org.treatmentguide.guide.Image;
import org.treatmentguide.guide.Link;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.guide.RawHtml;
import org.treatmentguide.guide.Table;
import org.treatmentguide.markdown.html.Standing;
import org.treatmentguide.report.Place;

/** What is found in a text, and at which line and column of the file. */
class FactsTest {

    private static final Path FILE = Path.of("content/page.md");
    private static final int FIRST = 10;

    private final MarkdownReader reader = new MarkdownReader();

    @Test
    void headings() {
        assertThat(facts("Text.\n\n## It's *one* [@a]\n\n  ### Two {#second}\n").headings())
                .extracting(Heading::level, Heading::id, Heading::text, Heading::place)
                .containsExactly(
                        tuple(2, "its-one", "It’s one", at(12, 1)),
                        tuple(3, "second", "Two", at(14, 3)));
    }

    @Test
    void anIdThatAnAuthorWroteTwiceIsToldTwice() {
        assertThat(facts("## A {#x}\n## B {#x}\n## X\n").headings())
                .extracting(Heading::id)
                .containsExactly("x", "x", "x-1");
    }

    @Test
    void linksAsTheyWereWritten() {
        assertThat(
                        facts(
                                        "See *this* [big *page*](../a%20b.md#c) and\n  <https://a.org> [x]\n\n[x]: y.md")
                                .links())
                .containsExactly(
                        new Link("big page", "../a%20b.md#c", at(10, 12)),
                        new Link("https://a.org", "https://a.org", at(11, 3)),
                        new Link("x", "y.md", at(11, 19)));
    }

    @Test
    void linksOfUnsafeSchemesAreThereForRulesToSee() {
        assertThat(facts("[a](&#106;avascript:x) <javascript:y>").links())
                .extracting(Link::target)
                .containsExactly("javascript:x", "javascript:y");
    }

    @Test
    void images() {
        assertThat(facts("Text ![A *coil*](coil.png)\n\n![](pictograph:a)").images())
                .containsExactly(
                        new Image("A coil", "coil.png", at(10, 6)),
                        new Image("", "pictograph:a", at(12, 1)));
    }

    @Test
    void tablesWithAndWithoutCaption() {
        assertThat(facts("|a|\n|-|\n|b|\n[What *it* is]\n\n|a|\n|-|\n").tables())
                .containsExactly(
                        new Table(Optional.of("What it is"), at(10, 1)),
                        new Table(Optional.empty(), at(15, 1)));
    }

    @Test
    void boxesKnownAndUnknown() {
        assertThat(facts("> [!note] A \"title\"\n> x\n\n- > [!danger]\n").boxes())
                .extracting(Box::kind, box -> box.title().map(Paragraph::text), Box::place)
                .containsExactly(
                        tuple("note", Optional.of("A “title”"), at(10, 3)),
                        tuple("danger", Optional.empty(), at(13, 5)));
    }

    @Test
    void rawHtmlButNotAllowances() {
        Facts facts =
                facts("a <b>c</b>\n\n<!-- x -->\n\n<!-- allow raw-html: a reason -->\n<div>\n");
        assertThat(facts.rawHtml())
                .containsExactly(
                        new RawHtml("<b>", at(10, 3)),
                        new RawHtml("</b>", at(10, 7)),
                        new RawHtml("<!-- x -->", at(12, 1)),
                        new RawHtml("<div>", at(15, 1)));
        assertThat(facts.allowances())
                .containsExactly(new Allowance("raw-html", "a reason", at(14, 1)));
    }

    @Test
    void definitions() {
        assertThat(facts("Placebo (dummy)\n: Looks *alike*.\n").definitions())
                .containsExactly(
                        new Definition("Placebo (dummy)", "placebo", "Looks alike.", at(10, 1)));
    }

    @Test
    void theMeaningOfAWordStandsAtItsFirstColon() {
        assertThat(facts("Sham\nDummy\n: Looks alike.\n: Say: sham\n").definitions())
                .containsExactly(
                        new Definition("Sham", "sham", "Looks alike.", at(10, 1)),
                        new Definition("Dummy", "dummy", "Looks alike.", at(11, 1)));
    }

    @Test
    void paragraphsWithoutMarkupCitationsAndTitles() {
        Facts facts =
                facts(
                        """
                        A *b* [c](d.md) [@e].
                        `f` -- "g"

                        > [!note] Title
                        > In a box.

                        - item
                          1. inner

                        Term
                        : Meaning.

                        ![alone](x.png)
                        """);
        assertThat(facts.paragraphs().stream().map(FactsTest::unmarked))
                .containsExactly(
                        new Paragraph("A b c. f – “g”", at(10, 1)),
                        new Paragraph("In a box.", at(14, 3)),
                        new Paragraph("item", at(16, 3)),
                        new Paragraph("inner", at(17, 6)),
                        new Paragraph("Meaning.", at(20, 3)));
    }

    @Test
    void citationsInTheOrderOfTheText() {
        assertThat(facts("One [@a-1; @b]. Two [@a-1].\n\n- Three [@ c, @d]\n").citations())
                .containsExactly(
                        new Citation("a-1", at(10, 6)),
                        new Citation("b", at(10, 12)),
                        new Citation("a-1", at(10, 22)),
                        new Citation(" c, @d", at(12, 10)));
    }

    @Test
    void placesAreTheSameWithEveryKindOfLineEnd() {
        String text = "a\n\n\uD83E\uDDE0 [x](y.md)\n> [z](y.md)\n";
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(facts(text.replace("\n", end)).links())
                    .as(end.replace("\r", "CR").replace("\n", "LF"))
                    .extracting(Link::place)
                    .containsExactly(at(12, 4), at(13, 3));
        }
    }

    @Test
    void idsOfAQuestionStartWithItsName() {
        var text = "## Why\n\n## Own {#own}\n\nWord [@a].\n";
        Manuscript question = reader.read(FILE, text, 1, Standing.question("is-it-safe")).value();
        assertThat(question.facts().headings())
                .extracting(Heading::id)
                .containsExactly("is-it-safe-why", "own");
        assertThat(TestKnowledge.html(question))
                .contains("<h3 id=\"is-it-safe-why\">", "id=\"is-it-safe-cite-1-1\"");
    }

    @Test
    void wordsAreCountedOnce() {
        Function<String, Integer> words = text -> reader.read(FILE, text, 1).value().words();
        assertThat(words.apply("## One two\n\nThree *four* [five](x.md) [@no].\n")).isEqualTo(5);
        assertThat(words.apply("|one|two|\n|-|-|\n|three|four|\n[five]\n")).isEqualTo(5);
        assertThat(words.apply("> [!note] One\n> two\n\nthree\n: four\n\n```\nfive\n```\n"))
                .isEqualTo(5);
    }

    @Test
    void everyCharacterKnowsItsPlace() {
        Paragraph paragraph =
                facts(
                                """
                                A *b*  [see  this](d.md) [@e]
                                `code` -- a "quote\\* here"
                                and *on
                                it* goes.
                                """)
                        .paragraphs()
                        .get(0);
        assertThat(paragraph.text())
                .isEqualTo("A b see this code – a “quote* here” and on it goes.");
        assertThat(place(paragraph, "b")).isEqualTo(at(10, 4));
        assertThat(place(paragraph, "this")).isEqualTo(at(10, 14));
        assertThat(place(paragraph, "code")).isEqualTo(at(11, 2));
        assertThat(place(paragraph, "–")).isEqualTo(at(11, 8));
        assertThat(place(paragraph, "“")).isEqualTo(at(11, 13));
        assertThat(place(paragraph, "here")).isEqualTo(at(11, 22));
        assertThat(place(paragraph, "”")).isEqualTo(at(11, 26));
        assertThat(place(paragraph, "it")).isEqualTo(at(13, 1));
        assertThat(place(paragraph, "goes")).isEqualTo(at(13, 5));
    }

    @Test
    void charactersInBoxesListsAndTablesKnowTheirPlaces() {
        Facts facts =
                facts(
                        """
                        > [!note] Title
                        > One
                        > two

                        - three
                          four

                        | five | six *seven* |
                        | --- | --- |
                        """);
        assertThat(place(facts.paragraphs().get(0), "two")).isEqualTo(at(12, 3));
        assertThat(place(facts.paragraphs().get(1), "four")).isEqualTo(at(15, 3));
        assertThat(place(facts.cells().get(1), "seven")).isEqualTo(at(17, 15));
    }

    private static Place place(Paragraph paragraph, String word) {
        return paragraph.placeAt(paragraph.text().indexOf(word));
    }

    private Facts facts(String text) {
        return reader.read(FILE, text, FIRST).value().facts();
    }

    private static Place at(int line, int column) {
        return new Place(FILE, line, column);
    }

    private static Paragraph unmarked(Paragraph paragraph) {
        return new Paragraph(paragraph.text(), paragraph.place());
    }
}
