package org.treatmentguide.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each template below {@code files} makes one file of the whole guide. */
class FileTemplatesTest {

    private static final String NAME = "\"A\" & <b> </script> <!-- 'B'\n";

    @TempDir Path root;

    @Test
    void aTemplateMakesTheFileThatItIsNamedAfter() {
        TinySite site =
                TinySite.guide(root)
                        .file("templates/files/sitemap.xml.ftlx", "<x>${config.guide_name}</x>")
                        .file("templates/files/deep/er/notes.txt.ftl", "${guide.name?length}")
                        .file("templates/files/more.html.ftlh", "<p>")
                        .file("templates/files/.keep", "");
        Baked baked = bake(site);
        assertThat(baked.files()).containsOnlyKeys("deep/er/notes.txt", "more.html", "sitemap.xml");
        assertThat(TinySite.text(baked, "sitemap.xml")).isEqualTo("<x>Tiny</x>");
        assertThat(TinySite.text(baked, "deep/er/notes.txt")).isEqualTo("29");
        assertThat(baked.files().get("sitemap.xml").source())
                .isEqualTo(Path.of("templates/files/sitemap.xml.ftlx"));
        assertThat(baked.pagesByType()).isEmpty();
        assertThat(baked.findings()).isEmpty();
    }

    @Test
    void valuesAreEscapedForXmlAndForHtml() {
        assertThat(made("a.xml.ftlx", "${guide.name}"))
                .isEqualTo("&quot;A&quot; &amp; &lt;b&gt; &lt;/script&gt; &lt;!-- &apos;B&apos;\n");
        assertThat(made("a.html.ftlh", "${guide.name}"))
                .isEqualTo("&quot;A&quot; &amp; &lt;b&gt; &lt;/script&gt; &lt;!-- &#39;B&#39;\n");
    }

    @Test
    void plainTextIsWrittenAsItIs() {
        assertThat(made("a.txt.ftl", "${guide.name}")).isEqualTo(NAME);
        assertThat(made("deep/a.txt.ftl", "${guide.name}")).isEqualTo(NAME);
    }

    @Test
    void valuesOfJsonAreWrittenWithTheirQuotationMarks() {
        assertThat(made("a.json.ftl", "{\"n\": ${guide.name?c}, \"one\": ${1000?c}}"))
                .isEqualTo(
                        "{\"n\": \"\\\"A\\\" & <b> <\\/script> \\u003C!-- 'B'\\n\", \"one\": 1000}");
    }

    @Test
    void aTemplateThatWritesNothingMakesNoFile() {
        TinySite site =
                TinySite.guide(root)
                        .file("templates/files/feed.xml.ftlx", "<#if guide.feed??>x</#if>\n \n");
        Baked baked = bake(site);
        assertThat(baked.files()).isEmpty();
        assertThat(baked.findings()).isEmpty();
    }

    @Test
    void aFaultIsToldAtItsLine() {
        TinySite site = TinySite.guide(root).file("templates/files/a.txt.ftl", "x\n${guide.lost}");
        assertThat(TinySite.lines(bake(site)))
                .isEqualTo(
                        "templates/files/a.txt.ftl:2:3 template-failed: There is no value for"
                                + " “guide.lost”. Seen while rendering templates/files/a.txt.ftl.");
    }

    @Test
    void thereIsNoPageToSpeakOf() {
        TinySite site = TinySite.guide(root).file("templates/files/a.txt.ftl", "${content.title}");
        assertThat(TinySite.lines(bake(site))).contains("There is no value for “content”.");
    }

    @Test
    void twoFilesAtOneAddressAreTold() {
        TinySite site =
                TinySite.guide(root)
                        .file("templates/files/a.txt.ftl", "made")
                        .file("templates/p.ftlh", "page")
                        .file("templates/files/a.html.ftlh", "made")
                        .file("assets/a.txt", "copied");
        Document page = TinySite.document("p.ftlh", Map.of());
        Baked baked = new GuideOven(site.configuration()).bake(List.of(page), Map.of(), 1);
        assertThat(TinySite.lines(baked))
                .isEqualTo(
                        """
                        assets/a.txt:1:1 two-pages-one-address: assets/a.txt and \
                        templates/files/a.txt.ftl both want the address a.txt.
                        templates/files/a.html.ftlh:1:1 two-pages-one-address: \
                        templates/files/a.html.ftlh and content/a.md both want the address a.html.""");
    }

    @Test
    void whatIsNoTemplateIsTold() {
        TinySite site = TinySite.guide(root).file("templates/files/robots.txt", "User-agent: *");
        assertThat(TinySite.lines(bake(site)))
                .isEqualTo(
                        "templates/files/robots.txt:1:1 page-not-written: This folder is for"
                                + " templates that make files, and this is no template.");
    }

    @Test
    void aLinkOutOfTheSourceIsToldAndNotRead() throws Exception {
        Path site = root.resolve("site");
        TinySite tiny = TinySite.guide(site).folder("templates/files");
        Path secret = root.resolve("secret.txt");
        java.nio.file.Files.writeString(secret, "secret");
        java.nio.file.Files.createSymbolicLink(site.resolve("templates/files/a.txt.ftl"), secret);
        Baked baked = bake(tiny);
        assertThat(baked.files()).isEmpty();
        assertThat(TinySite.lines(baked)).contains("page-not-written: This link leaves its folder");
    }

    private String made(String name, String template) {
        TinySite site = TinySite.guide(root).file("templates/files/" + name, template);
        Baked baked = bake(site);
        assertThat(TinySite.lines(baked)).isEmpty();
        return TinySite.text(baked, name.replaceAll("\\.ftl[hx]?$", ""));
    }

    private static Baked bake(TinySite site) {
        return new GuideOven(site.configuration()).bake(List.of(), Map.of("name", NAME), 2);
    }
}
