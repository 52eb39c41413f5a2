package org.treatmentguide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentguide.cli.Guide.Ended;

/**
 * Whatever is wrong ends in a finding or in one sentence, and the last good site stays in place.
 */
class BadInputTest {

    @TempDir Path temp;
    private Guide guide;
    private String lastGood;

    @BeforeEach
    void aGoodSite() throws IOException {
        guide = Guide.in(temp.resolve("source"));
        Ended ended = guide.build();
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
        lastGood = Files.readString(guide.site().resolve("index.html"));
    }

    @Test
    void aSourceFolderThatIsMissing() {
        Ended ended = Guide.guide("build", "--source", temp.resolve("nowhere").toString());
        oneSentence(ended, 2, "nowhere");
    }

    @Test
    void noConfiguration() throws IOException {
        oneSentence(guide.delete("jbake.properties").build(), 2, "jbake.properties");
        lastGoodSiteStays();
    }

    @Test
    void noContentFolder() throws IOException {
        oneSentence(guide.delete("content").build(), 2, "content");
        lastGoodSiteStays();
    }

    @Test
    void noTemplateFolder() throws IOException {
        oneSentence(guide.delete("templates").build(), 2, "templates");
        lastGoodSiteStays();
    }

    @Test
    void anEmptyFile() throws IOException {
        finding(
                guide.write("content/empty.md", "").build(),
                "content/empty.md:1:1 error page-not-written");
    }

    @Test
    void invalidUtf8() throws IOException {
        byte[] bytes =
                "---\ntitle: A\n---\nabc \u00e9"
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        finding(guide.write("content/latin.md", bytes).build(), "content/latin.md:4:5 error");
    }

    @Test
    void aFileOfTenMegabytes() throws IOException {
        finding(
                guide.page("huge", "Huge", "page", "word ".repeat(2_000_000)).build(),
                "content/huge.md:1:1 error");
    }

    @Test
    void aHeaderWithTabs() throws IOException {
        finding(
                guide.write("content/tabs.md", "---\ntitle: Tabs\n\ttype: page\n---\n").build(),
                "content/tabs.md:3:1 error header-unreadable");
    }

    @Test
    void aHeaderWithAnAlias() throws IOException {
        finding(
                guide.write("content/alias.md", "---\ntitle: &a Alias\ntype: *a\n---\n").build(),
                "content/alias.md:");
    }

    @Test
    void aKeyTwice() throws IOException {
        finding(
                guide.write("content/twice.md", "---\ntitle: One\ntitle: Two\n---\n").build(),
                "content/twice.md:3:1 error header-unreadable");
    }

    @Test
    void aValueOfTheWrongType() throws IOException {
        finding(
                guide.write("content/list.md", "---\ntitle: [One, Two]\ntype: page\n---\n").build(),
                "content/list.md:2:8 error field-type");
    }

    @Test
    void aLinkThatLeavesTheSource() throws IOException {
        finding(
                guide.page("leaves", "Leaves", "page", "See [this](../../etc/passwd.md).").build(),
                "page-not-found");
    }

    @Test
    void anAbsoluteLink() throws IOException {
        finding(
                guide.page("absolute", "Absolute", "page", "See [this](/etc/passwd).").build(),
                "-not-found");
    }

    @Test
    void aSymbolicLinkThatLeavesTheSource() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.md"), "---\ntitle: Secret\n---\n");
        Files.createSymbolicLink(guide.source.resolve("content/secret.md"), secret);
        finding(guide.build(), "content/secret.md:1:1 error");
    }

    @Test
    void twoFilesForOneAddress() throws IOException {
        guide.page("one", "One", "page", "[Home](index.md)")
                .page("One", "Other one", "page", "[Home](index.md)");
        guide.page("index", "Home", "home", "[Help](help-now.md) [one](one.md) [other](One.md)");
        finding(guide.build(), "two-pages-one-address");
    }

    @Test
    void aCycleOfIncludes() throws IOException {
        guide.write("templates/layouts/page.ftlh", "<#include \"home.ftlh\">");
        guide.write("templates/layouts/home.ftlh", "<#include \"page.ftlh\">");
        finding(guide.build(), "error template-failed");
    }

    @Test
    void aTemplateThatDoesNotExist() throws IOException {
        finding(guide.delete("templates/layouts/page.ftlh").build(), "error template-failed");
    }

    @Test
    void aTemplateThatFails() throws IOException {
        guide.write("templates/layouts/page.ftlh", "<h1>\n  ${content.titel}</h1>");
        Ended ended = guide.build();
        finding(ended, "templates/layouts/page.ftlh:2:");
        assertThat(ended.out()).contains("content/help-now.md").contains("content.titel");
    }

    @Test
    void anOutputThatIsAFile() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");
        oneSentence(guide.build("--output", file.toString()), 2, "is a file");
        assertThat(file).hasContent("mine");
    }

    @Test
    void anOutputThatHoldsForeignFiles() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("photos"));
        Files.writeString(folder.resolve("cat.jpg"), "meow");
        oneSentence(guide.build("--output", folder.toString()), 2, "cat.jpg");
        assertThat(folder.resolve("cat.jpg")).hasContent("meow");
    }

    @Test
    void aForeignFileInTheLastSite() throws IOException {
        Files.writeString(guide.site().resolve("CNAME"), "example.org");
        oneSentence(guide.build(), 2, "CNAME");
        lastGoodSiteStays();
    }

    @Test
    void anOutputThatHoldsTheSource() {
        oneSentence(guide.build("--output", guide.source.toString()), 2, guide.source.toString());
        assertThat(guide.source.resolve("content/index.md")).exists();
    }

    @Test
    void aSecondBuildAtTheSameTime() throws IOException {
        Path lock = guide.site().resolveSibling(".site.lock");
        try (var held =
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(held.lock()).isNotNull();
            oneSentence(guide.build(), 2, "Another build");
        }
        assertThat(guide.build().code()).isZero();
    }

    @Test
    void anOptionThatDoesNotExist() {
        assertThat(guide.build("--outptu", "x").code()).isEqualTo(2);
        assertThat(guide.build("--jobs", "0").code()).isEqualTo(2);
        assertThat(Guide.guide().code()).isEqualTo(2);
    }

    private void finding(Ended ended, String part) throws IOException {
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(1);
        assertThat(ended.out()).contains(part).contains("Fix: ");
        lastGoodSiteStays();
    }

    private void oneSentence(Ended ended, int code, String part) {
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(code);
        assertThat(ended.err()).contains(part).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(ended.err().strip()).doesNotContain("\n");
    }

    private void lastGoodSiteStays() throws IOException {
        assertThat(guide.site().resolve("index.html")).hasContent(lastGood);
    }
}
