package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

    @TempDir Path root;

    @Test
    void eachDatedHeadingIsAChangeWithTheTextBelowIt() {
        var site =
                new TinySite(root)
                        .page("index.md", "home", "Home", "", "")
                        .page(
                                "news/changes.md",
                                "page",
                                "What \"changed\"",
                                "layout: changes\n",
                                """
                                Newest first.

                                ## 2 December 2026: "more" {#more}

                                See [home](../index.md).

                                ### Deeper

                                - one

                                ## 22 November 2026
                                """);
        assertThat(site.documents().shared())
                .containsEntry(
                        "changes",
                        Map.of(
                                "title",
                                "What “changed”",
                                "uri",
                                "news/changes.html",
                                "entries",
                                List.of(
                                        Map.of(
                                                "id",
                                                "more",
                                                "title",
                                                "2 December 2026: “more”",
                                                "day",
                                                Map.of(
                                                        "iso", "2026-12-02",
                                                        "text", "2 December 2026"),
                                                "html",
                                                "<p>See <a href=\"../index.html\">home</a>.</p>\n"
                                                        + "<h3 id=\"deeper\">Deeper</h3>\n"
                                                        + "<ul>\n<li>one</li>\n</ul>"),
                                        Map.of(
                                                "id", "22-november-2026",
                                                "title", "22 November 2026",
                                                "day",
                                                        Map.of(
                                                                "iso", "2026-11-22",
                                                                "text", "22 November 2026"),
                                                "html", ""))));
    }

    @Test
    void aGuideWithoutSuchAPageHasNone() {
        var site = new TinySite(root).page("index.md", "home", "Home", "", "");
        assertThat(site.documents().shared()).doesNotContainKey("changes");
    }
}
