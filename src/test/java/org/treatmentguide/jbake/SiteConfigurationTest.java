package org.treatmentguide.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteConfigurationTest {

    @TempDir Path root;

    @Test
    void aSourceWithoutSettingsIsAPlainJBakeSite() {
        SiteConfiguration site = TinySite.in(root).configuration();
        assertThat(site.isGuide()).isFalse();
        assertThat(site.content()).isEqualTo(root.resolve("content"));
        assertThat(site.assets()).isEqualTo(root.resolve("assets"));
        assertThat(site.property("site.host")).contains("http://www.jbake.org");
    }

    @Test
    void itsOwnSettingsWinOverJBakesDefaults() {
        SiteConfiguration site =
                TinySite.in(root)
                        .folder("pages")
                        .folder("looks")
                        .file(
                                "jbake.properties",
                                "guide.site = true\ncontent.folder=pages\ntemplate.folder=looks\n"
                                        + "data.folder=facts\nguide.name=Größe")
                        .configuration();
        assertThat(site.isGuide()).isTrue();
        assertThat(site.content()).isEqualTo(root.resolve("pages"));
        assertThat(site.templates()).isEqualTo(root.resolve("looks"));
        assertThat(site.data()).isEqualTo(root.resolve("facts"));
        assertThat(site.property("guide.name")).contains("Größe");
        assertThat(site.property("no.such.key")).isEmpty();
    }

    @Test
    void aCommandLineMayReplaceASetting() {
        TinySite.guide(root);
        SiteConfiguration site =
                SiteConfiguration.read(root, Map.of("site.host", "https://a.example"));
        assertThat(site.property("site.host")).contains("https://a.example");
        assertThat(site.forTemplates()).containsEntry("site_host", "https://a.example");
    }

    @Test
    void templatesOfAGuideSeeNothingOfTheMachine() {
        assertThat(TinySite.guide(root).configuration().forTemplates().toString())
                .contains("guide_name=Tiny")
                .doesNotContain(root.toString(), System.getProperty("user.dir"));
    }

    @Test
    void saysWhichFolderIsMissing() {
        assertThat(fault(root.resolve("nowhere")))
                .hasMessage("The source folder does not exist.")
                .extracting(UnusableSourceException::where)
                .isEqualTo(root.resolve("nowhere"));
        assertThat(fault(root)).hasMessage("The folder of the pages does not exist.");
        TinySite.in(root).file("jbake.properties", "template.folder=lost");
        UnusableSourceException lost = fault(root);
        assertThat(lost).hasMessage("The folder of the templates does not exist.");
        assertThat(lost.where()).isEqualTo(root.resolve("lost"));
        assertThat(lost.fix()).contains("template.folder");
    }

    @Test
    void saysWhenAFolderIsAFile() throws Exception {
        Files.writeString(root.resolve("content"), "");
        assertThat(fault(root)).hasMessage("The folder of the pages is not a folder.");
    }

    @Test
    void saysWhenSettingsCannotBeUnderstood() {
        TinySite.in(root).file("jbake.properties", "a=\\u00zz");
        assertThat(fault(root)).hasMessageStartingWith("The settings cannot be understood: ");
        TinySite.in(root).file("jbake.properties", "guide.site=perhaps");
        assertThat(fault(root)).hasMessage("The setting guide.site is neither true nor false.");
    }

    @Test
    void saysWhenSettingsAreAFolder() {
        TinySite.in(root).folder("jbake.properties");
        assertThat(fault(root)).hasMessage("The settings cannot be read.");
    }

    private static UnusableSourceException fault(Path source) {
        return catchThrowableOfType(
                UnusableSourceException.class, () -> SiteConfiguration.read(source));
    }
}
