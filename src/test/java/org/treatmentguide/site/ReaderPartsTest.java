package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the templates make of a guide's data and settings for its readers. */
class ReaderPartsTest {

    private static final String DESCRIPTION =
            "description: What this page tells, in words enough for a list of search results.\n";
    private static final String DATES =
            "reviewed: 2026-11-20\nnextReview: 2027-05-22\nevidenceSearched: 2026-11-20\n";

    @TempDir Path temp;

    @Test
    void storiesAreCountedByOptionAndOutcomeAndEmptyPlacesSaySo() throws IOException {
        Document page =
                baked(
                        site("").page("stories/a.md", "story", "A", story("tms", "harm"), "A.\n")
                                .page("stories/b.md", "story", "B", story("tms", "harm"), "B.\n")
                                .page(
                                        "stories/c.md",
                                        "story",
                                        "C",
                                        story("walks", "mixed"),
                                        "C.\n"),
                        "sections/stories.html");
        assertThat(page.select(".story-matrix thead th[scope=col]").eachText())
                .containsExactly("Option", "Helped", "Some help", "No help", "Harm", "Mixed");
        assertThat(page.select(".story-matrix tbody th[scope=row]").eachText())
                .containsExactly("TMS", "As now", "Long walks");
        page.select(".story-matrix__outcome").remove();
        assertThat(page.select(".story-matrix tbody tr").eachText())
                .containsExactly(
                        "TMS None yet None yet None yet 2 stories None yet",
                        "As now None yet None yet None yet None yet None yet",
                        "Long walks None yet None yet None yet None yet 1 story");
        assertThat(page.select(".story-matrix + p").text())
                .startsWith("13 of these 15 places are empty.");
    }

    @Test
    void aChangeCanBeSuggestedOnceTheSettingsSayWhere() throws IOException {
        String repository = "guide.repository=https://git.example.org/edit/main\n";
        Document page = baked(site(repository), "sections/stories.html");
        assertThat(page.select(".suggest-change a").attr("href"))
                .isEqualTo("https://git.example.org/edit/main/content/sections/stories.md");
    }

    @Test
    void withoutARepositoryNothingIsOffered() throws IOException {
        assertThat(baked(site(""), "sections/stories.html").select(".suggest-change")).isEmpty();
    }

    private TinySite site(String settings) throws IOException {
        var site = new TinySite(temp.resolve("source"));
        Folders.copy(Path.of("templates"), site.source().resolve("templates"));
        Folders.copy(Path.of("assets"), site.source().resolve("assets"));
        Folders.copy(Path.of("src/test/resources/cases/data"), site.source().resolve("data"));
        return site.with(
                        "jbake.properties",
                        "guide.site=true\nguide.name=Sore feet\nguide.option.walks=Long walks\n"
                                + settings)
                .page("index.md", "home", "Home", DESCRIPTION, "[S](sections/stories.md)\n")
                .page(
                        "sections/stories.md",
                        "section",
                        "Stories",
                        "layout: stories\norder: 1\n"
                                + DESCRIPTION
                                + "summary:\n  - Short.\n"
                                + DATES,
                        "Text.\n");
    }

    private static String story(String option, String outcome) {
        return DESCRIPTION
                + DATES
                + "option: %s\noutcome: %s\nprovenance: reported\nsource: A web page\n"
                        .formatted(option, outcome)
                + "verified: no\nrelationship: None\npayment: None\ncontentNote: Tells of pain.\nexpectedOutcome: tms-response\n";
    }

    private Document baked(TinySite site, String page) throws IOException {
        Path output = temp.resolve("site");
        var options =
                new BuildOptions(
                        site.source(), output, true, Optional.empty(), false, 2, TinySite.TODAY);
        Result result = new SiteBuild(options).build();
        assertThat(result.report().findings())
                .filteredOn(finding -> finding.severity().name().equals("ERROR"))
                .isEmpty();
        return Jsoup.parse(Files.readString(output.resolve(page)));
    }
}
