package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;

class GuideReaderTest {

    @TempDir Path folder;
    private TinySite site;

    @BeforeEach
    void aHomePage() {
        site = new TinySite(folder).page("index.md", "home", "Home", "", "Hello.\n");
    }

    @Test
    void pagesAreSortedBySourceAndOthersAreFiles() {
        site.page("sections/b.md", "section", "B", "", "")
                .page("sections/a.md", "section", "A", "", "")
                .with("content/sections/coil.png", "png")
                .with("assets/css/guide.css", "css");
        Guide guide = site.read(4, false).value().guide();
        assertThat(guide.pages())
                .extracting(page -> page.source().toString())
                .containsExactly(
                        "content/index.md", "content/sections/a.md", "content/sections/b.md");
        assertThat(guide.otherFiles())
                .containsExactlyInAnyOrder(
                        Path.of("content/sections/coil.png"), Path.of("assets/css/guide.css"));
    }

    @Test
    void addressesFollowTheFolders() {
        site.page("404.md", "page", "Gone", "layout: not-found\n", "")
                .page("faq/index.md", "page", "Questions", "layout: questions\n", "")
                .page("faq/is it safe.md", "question", "Is it safe?", "", "")
                .page("stories/möwe.md", "story", "A gull", "", "");
        assertThat(site.read(1, false).value().guide().pages())
                .extracting(Page::address, Page::layout)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("404.html", "not-found"),
                        org.assertj.core.groups.Tuple.tuple("faq/index.html", "questions"),
                        org.assertj.core.groups.Tuple.tuple(
                                "faq/index.html#is-it-safe", "question"),
                        org.assertj.core.groups.Tuple.tuple("index.html", "home"),
                        org.assertj.core.groups.Tuple.tuple("stories/möwe.html", "story"));
    }

    @Test
    void draftsAreDraftsUnlessAskedFor() {
        site.with("content/a.md", "---\ntitle: A\ntype: page\nstatus: draft\n---\n");
        assertThat(page(site.read(1, false).value(), "content/a.md").draft()).isTrue();
        assertThat(page(site.read(1, true).value(), "content/a.md").draft()).isFalse();
    }

    @Test
    void hiddenAndIgnoredFilesAreLeftOut() {
        site.with("content/.hidden.md", "x")
                .with("content/.git/a.md", "x")
                .with("content/notes/.jbakeignore", "")
                .with("content/notes/a.md", "x")
                .with("content/notes/deeper/a.md", "x");
        assertThat(site.read(1, false).value().guide().pages()).hasSize(1);
        assertThat(site.unwritten()).isEmpty();
    }

    @Test
    void textThatIsNoUtf8IsToldAtItsFirstBadByte() {
        site.with("content/a.md", "---\ntitle: x\n---\r\nfür".getBytes(StandardCharsets.ISO_8859_1))
                .with("content/b.md", "half \u00e9".getBytes(StandardCharsets.UTF_8).clone())
                .with("content/c.md", new byte[] {'a', '\n', 'b', (byte) 0xC3});
        assertThat(site.unwritten())
                .containsExactly(
                        "content/a.md:4:2 The byte FC here is no UTF-8.",
                        "content/c.md:2:2 The byte C3 here is no UTF-8.");
    }

    @Test
    void emptyAndHugeFilesAreTold() {
        site.with("content/a.md", "")
                .with("content/b.md", "\uFEFF \n")
                .with("content/c.md", new byte[10 * 1024 * 1024]);
        assertThat(site.unwritten())
                .containsExactly(
                        "content/a.md:1:1 This file is empty.",
                        "content/b.md:1:1 This file is empty.",
                        "content/c.md:1:1 This file is larger than 5 MB.");
    }

    @Test
    void pagesOfOtherKindsAreTold() {
        site.with("content/a.adoc", "= A")
                .with("content/b.html", "<p>")
                .with("content/c.MD", "x")
                .with("content/d.yaml", "x: y")
                .with("content/e.markdown", "x")
                .with("content/f.rst", "x");
        assertThat(site.unwritten())
                .containsExactly(
                        "content/a.adoc:1:1 AsciiDoc is not read here.",
                        "content/b.html:1:1 A page of a guide is not written in HTML.",
                        "content/c.MD:1:1 Only files that end in .md are pages.",
                        "content/d.yaml:1:1 Data is not content.",
                        "content/e.markdown:1:1 Only files that end in .md are pages.",
                        "content/f.rst:1:1 No page is made from a file that ends in .rst.");
        assertThat(site.read(1, false).value().guide().otherFiles()).isEmpty();
    }

    @Test
    void noLinkLeavesTheSourceOrGoesRound(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.md"), "secret");
        Path content = site.source().resolve("content");
        Files.createSymbolicLink(content.resolve("a.md"), elsewhere.resolve("secret.md"));
        Files.createSymbolicLink(content.resolve("b"), elsewhere);
        Files.createSymbolicLink(content.resolve("c"), content);
        Files.createSymbolicLink(content.resolve("d.md"), Path.of("nowhere.md"));
        Files.createSymbolicLink(content.resolve("e.md"), Path.of("index.md"));
        assertThat(site.unwritten())
                .containsExactly(
                        "content/a.md:1:1 This link leads out of the source folder.",
                        "content/b:1:1 This link leads out of the source folder.",
                        "content/c:1:1 This link leads back to a folder that it is in.",
                        "content/d.md:1:1 This link leads nowhere.");
        assertThat(site.read(1, false).value().guide().pages()).hasSize(2);
    }

    @Test
    void aFileWithFaultsIsStillAPage() {
        site.with("content/a.md", "---\ntitle: [x\ntype: section\n---\n## Here\n")
                .with("content/b.md", "No header.\n");
        GuideTexts read = site.read(1, false).value();
        assertThat(page(read, "content/a.md").facts().headings()).hasSize(1);
        assertThat(page(read, "content/b.md").title()).isEqualTo("b");
    }

    @Test
    void anUnreadablyDeepTextIsTold() {
        site.page("a.md", "page", "A", "", "> ".repeat(1_000) + "x\n");
        assertThat(site.unwritten())
                .containsExactly("content/a.md:6:1 This line is nested more than 50 levels deep.");
    }

    @Test
    void findingsAreTheSameHoweverManyThreadsRead() {
        site.with("content/0/a.adoc", "= A");
        IntStream.range(0, 200)
                .forEach(
                        i ->
                                site.with(
                                        "content/" + i % 7 + "/p" + i + ".md",
                                        "---\na" + i + ": x\n"));
        assertThat(site.read(8, false).findings())
                .isEqualTo(site.read(1, false).findings())
                .isSorted()
                .hasSizeGreaterThan(199);
    }

    private static Page page(GuideTexts texts, String source) {
        return texts.guide().page(Path.of(source)).orElseThrow();
    }
}
