package org.treatmentguide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands print, and the exit code they end with. */
class CommandsTest {

    @TempDir Path temp;
    private Guide guide;

    @BeforeEach
    void aTinyGuide() throws IOException {
        guide = Guide.in(temp);
    }

    @Test
    void buildPublishesAndSums() {
        var ended = guide.build();
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .contains("0 errors, 0 warnings.")
                .contains("Pages: 1 home, 1 page. Files: 4, ")
                .contains("Time: read ")
                .contains("Published in ");
        assertThat(guide.site().resolve("index.html")).exists();
        assertThat(guide.site().resolve("css/guide.css")).exists();
    }

    @Test
    void quietPrintsNothingThatIsNotAFinding() {
        var ended = guide.build("--quiet");
        assertThat(ended.out() + ended.err()).isEmpty();
    }

    @Test
    void checkWritesNothing() {
        var ended = guide.check();
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEqualTo("0 errors, 0 warnings.\n");
        assertThat(guide.source.resolve("target")).doesNotExist();
    }

    @Test
    void aFindingShowsItsLineWithACaretAndItsFix() throws IOException {
        guide.page(
                "about", "About", "page", "Read [how](hlep-now.md) to get help. [Home](index.md)");
        guide.page("index", "Home", "home", "[Help](help-now.md), [about](about.md)");
        assertThat(guide.check().out())
                .startsWith("content/about.md:8:6 error page-not-found\n")
                .contains(
                        "  8 | Read [how](hlep-now.md) to get help. [Home](index.md)\n    |      ^\n")
                .contains("  Fix: ")
                .contains("help-now.md")
                .endsWith("1 error, 0 warnings.\n");
    }

    @Test
    void aWarningStopsOnlyAStrictBuild() throws IOException {
        guide.write(
                "content/help-now.md",
                "---\ntitle: Help now\ntype: page\nstatus: published\ndescription: Too short.\n---\n\n[Home](index.md)\n");
        assertThat(guide.build().code()).isZero();
        var strict = guide.build("--strict");
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.out())
                .contains("warning description-length")
                .contains("0 errors, 1 warning.");
    }

    @Test
    void strictEndsWithOneForAnyWarningThatNobodySilenced() throws IOException {
        String sentence = "This " + "word ".repeat(29) + "is one too many. [Help](help-now.md)";
        guide.page("index", "Home", "home", sentence);
        assertThat(guide.check().code()).isZero();
        assertThat(guide.check("--strict").code()).isEqualTo(1);
        assertThat(guide.check("--strict").out()).contains("warning sentence-over-30-words");
        guide.page(
                "index",
                "Home",
                "home",
                "<!-- allow sentence-over-30-words: the words of a law -->\n" + sentence);
        assertThat(guide.check("--strict").code()).isZero();
    }

    @Test
    void jsonIsForPrograms() throws IOException {
        guide.page("index", "Home", "home", "[Help](help-now.md) <b>bold</b>");
        var json =
                new com.fasterxml.jackson.databind.ObjectMapper()
                        .readTree(guide.check("--format", "json").out());
        assertThat(json.at("/findings/0/rule").asText()).isEqualTo("raw-html");
        assertThat(json.at("/findings/0/line").asInt()).isEqualTo(8);
        assertThat(json.at("/findings/0/column").asInt()).isEqualTo(21);
        assertThat(json.at("/summary/errors").asInt()).isPositive();
    }

    @Test
    void aDraftIsWrittenOnlyWhenAskedFor() throws IOException {
        guide.write(
                "content/soon.md",
                "---\ntitle: Soon\ntype: page\nstatus: draft\ndescription: A description that is long enough for the rule on descriptions here.\n---\n\n[Home](index.md)\n");
        assertThat(guide.build().code()).isZero();
        assertThat(guide.site().resolve("soon.html")).doesNotExist();
        assertThat(guide.build("--drafts").code()).isZero();
        assertThat(guide.site().resolve("soon.html")).exists();
    }

    @Test
    void aPageThatWasDeletedLeavesTheSite() throws IOException {
        guide.page("old", "Old", "page", "[Home](index.md)")
                .page("index", "Home", "home", "[Help](help-now.md) [old](old.md)");
        assertThat(guide.build().code()).isZero();
        assertThat(guide.site().resolve("old.html")).exists();
        guide.delete("content/old.md").page("index", "Home", "home", "[Help](help-now.md)");
        assertThat(guide.build().code()).isZero();
        assertThat(guide.site().resolve("old.html")).doesNotExist();
        assertThat(Files.exists(guide.site().resolveSibling(".site.old"))).isFalse();
    }

    @Test
    void aPlainJBakeSiteBakesToo() throws IOException {
        var plain = Guide.plainIn(temp.resolve("plain"));
        plain.write(
                "content/hello.md",
                "type=page\nstatus=published\ntitle=Hello\n~~~~~~\nSome *words*.\n");
        plain.write("content/lost.md", "title=No type\n~~~~~~\nWords.\n");
        var ended = plain.build();
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
        assertThat(plain.site().resolve("hello.html"))
                .hasContent("Hello: <p>Some <em>words</em>.</p>");
        assertThat(ended.out())
                .contains("content/lost.md:1:1 warning")
                .contains("0 errors, 1 warning");
    }

    @Test
    void theAddressOfTheSiteReachesTheTemplates() throws IOException {
        guide.write("templates/layouts/home.ftlh", "${guide.baseUrl!'none'}");
        assertThat(guide.build().code()).isZero();
        assertThat(guide.site().resolve("index.html")).hasContent("none");
        assertThat(guide.build("--base-url", "https://example.org/guide/").code()).isZero();
        assertThat(guide.site().resolve("index.html")).hasContent("https://example.org/guide");
        assertThat(guide.build("--base-url", "example.org").code()).isEqualTo(2);
    }

    @Test
    void helpNamesTheCommands() {
        assertThat(Guide.guide("--help").out()).contains("build").contains("check");
        assertThat(Guide.guide("build", "--help").out()).contains("--output");
    }
}
