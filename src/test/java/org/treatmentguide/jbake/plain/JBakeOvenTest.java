package org.treatmentguide.jbake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentguide.jbake.Baked;
import org.treatmentguide.jbake.TinySite;
import org.treatmentguide.report.Severity;

/** What stock JBake drops without a word is a warning; the rest is compared with stock itself. */
class JBakeOvenTest {

    private static final String HEADER = "type=page\nstatus=published\n~~~~~~\n";

    @TempDir Path root;
    private TinySite site;

    @BeforeEach
    void aSiteWithPagesOnly() {
        site =
                TinySite.in(root)
                        .file(
                                "jbake.properties",
                                "render.index=false\nrender.feed=false\nrender.archive=false\n"
                                        + "render.tags=false\n")
                        .file("templates/page.ftl", "${content.body}")
                        .file("content/good.md", HEADER + "good");
    }

    @Test
    void bakesAPage() {
        Baked baked = bake();
        assertThat(TinySite.lines(baked)).isEmpty();
        assertThat(TinySite.text(baked, "good.html")).isEqualTo("<p>good</p>\n");
        assertThat(baked.pagesByType()).hasToString("{page=1}");
    }

    @Test
    void reportsAPageWithoutHeader() {
        site.file("content/bad.md", "Just text\n");
        assertWarning(
                "content/bad.md:1:1 page-not-written: This file is left out. It has no header: no"
                        + " line is just ~~~~~~.");
    }

    @Test
    void reportsALineOfTheHeaderThatIsNone() {
        site.file("content/bad.md", "title=A\nno equals sign\n" + HEADER + "x");
        assertWarning(
                "content/bad.md:2:1 page-not-written: This file is left out. This line of the"
                        + " header has no “=”.");
    }

    @Test
    void reportsAPageWithoutType() {
        site.file("content/bad.md", "status=published\n~~~~~~\nx");
        assertWarning(
                "content/bad.md:1:1 page-not-written: This file is left out. Its header names no"
                        + " type, or no status, and the settings have none for it.");
    }

    @Test
    void reportsATypeThatNoTemplateIsNamedFor() {
        site.file("content/bad.md", "type=nonsense\nstatus=published\n~~~~~~\nx");
        assertWarning(
                "content/bad.md:1:1 page-not-written: This file is left out. Its type is"
                        + " “nonsense”, which no template is named for.");
    }

    @Test
    void reportsEmptyAndAsciiDocFiles() {
        site.file("content/empty.md", "").file("content/text.adoc", "= Title");
        assertWarning(
                "content/empty.md:1:1 page-not-written: This file is left out. It is empty.\n"
                        + "content/text.adoc:1:1 page-not-written: This file is left out. It is"
                        + " AsciiDoc, which this engine does not read.");
    }

    @Test
    void reportsTheEarlierOfTwoPagesForOneAddress() {
        site.file("content/good.html", HEADER + "from html");
        assertWarning(
                "content/good.html:1:1 two-pages-one-address: content/good.html and"
                        + " content/good.md both want the address good.html, and only the second"
                        + " is kept.");
    }

    @Test
    void reportsADateThatIsNone() {
        site.file("content/bad.md", "date=soon\n" + HEADER + "x");
        assertWarning(
                "content/bad.md:1:6 header-unreadable: “soon” is no date; the page gets the date"
                        + " of its file.");
        assertThat(bake().files()).containsKey("bad.html");
    }

    @Test
    void reportsADataFileThatIsNoYaml() {
        site.file("data/bad.yaml", "a: 1\nb: [1\n");
        assertThat(TinySite.lines(bake()))
                .startsWith("data/bad.yaml:3:1 page-not-written: This file is left out. It is no");
    }

    @Test
    void doesNotFollowALinkOutOfTheSource(@TempDir Path elsewhere) throws Exception {
        Files.writeString(elsewhere.resolve("secret.md"), HEADER + "secret");
        Files.createSymbolicLink(root.resolve("content/link"), elsewhere);
        Files.createSymbolicLink(root.resolve("content/circle"), root.resolve("content"));
        assertThat(TinySite.lines(bake()))
                .isEqualTo(
                        "content/circle:1:1 page-not-written: This link leaves its folder.\n"
                                + "content/link:1:1 page-not-written: This link leaves its folder.");
    }

    @Test
    void keepsTagsInsideTheSite() {
        site.file("jbake.properties", "render.index=false\nrender.feed=false\nrender.archive=false")
                .file("templates/tags.ftl", "${tag}")
                .file("content/bad.md", "tags=a,../../../up\n" + HEADER + "x");
        Baked baked = bake();
        assertThat(baked.files()).containsOnlyKeys("bad.html", "good.html", "tags/a.html");
        assertThat(TinySite.lines(baked)).contains("page-not-written", "outside the site");
    }

    @Test
    void aFailedTemplateIsAnErrorAndLeavesNoPage() {
        site.file("templates/page.ftl", "\n${content.nothing}");
        Baked baked = bake();
        assertThat(TinySite.lines(baked))
                .isEqualTo(
                        "templates/page.ftl:2:3 template-failed: There is no value for"
                                + " “content.nothing”. Seen while rendering content/good.md.");
        assertThat(baked.findings().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(baked.files()).isEmpty();
    }

    @Test
    void aTemplateOfAnotherEngineIsAnErrorRatherThanAnEmptyPage() {
        site.file(
                "jbake.properties",
                "render.index=false\nrender.feed=false\nrender.archive=false\n"
                        + "template.page.file=page.groovy");
        site.file("templates/page.groovy", "x");
        assertThat(TinySite.lines(bake()))
                .contains("template-failed: There is no FreeMarker template for the type “page”.");
    }

    @Test
    void monthNamesInHeadersFollowTheSettingNotTheMachine() {
        site.file("templates/page.ftl", "${content.date?string('yyyy-MM-dd')}")
                .file(
                        "jbake.properties",
                        "jvm.locale=de_DE\ndate.format=d. MMMM yyyy\nrender.index=false\n"
                                + "render.feed=false\nrender.archive=false")
                .file("content/good.md", "date=3. März 2020\n" + HEADER + "x");
        Locale machine = Locale.getDefault();
        assertThat(TinySite.text(bake(), "good.html")).isEqualTo("2020-03-03");
        assertThat(Locale.getDefault()).isEqualTo(machine);
    }

    @Test
    void ovensBakeAtTheSameTime(@TempDir Path other) {
        TinySite second =
                TinySite.in(other)
                        .file(
                                "jbake.properties",
                                "template.note.file=note.ftl\nrender.index=false\n"
                                        + "render.feed=false\nrender.archive=false")
                        .file("templates/note.ftl", "${published_notes?size}")
                        .file("content/n.md", "type=note\nstatus=published\n~~~~~~\nx");
        List<Baked> both =
                List.of(site, second).parallelStream()
                        .map(one -> new JBakeOven(one.configuration()).bake(2))
                        .toList();
        assertThat(both.get(0).files()).containsOnlyKeys("good.html");
        assertThat(TinySite.text(both.get(1), "n.html")).isEqualTo("1");
    }

    private void assertWarning(String lines) {
        Baked baked = bake();
        assertThat(TinySite.lines(baked)).isEqualTo(lines);
        assertThat(baked.findings()).allMatch(one -> one.severity() == Severity.WARNING);
        assertThat(baked.files()).containsKey("good.html");
    }

    private Baked bake() {
        return new JBakeOven(site.configuration()).bake(2);
    }
}
