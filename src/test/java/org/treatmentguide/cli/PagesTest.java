package org.treatmentguide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table that {@code guide check --pages} prints; {@code -Dcases=write} accepts a new one. */
class PagesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/cases/pages");

    @TempDir Path temp;
    private Guide guide;

    @BeforeEach
    void aTinyGuide() throws IOException {
        guide = Guide.in(temp);
        guide.write(
                "content/sections/tms.md",
                """
                ---
                title: TMS
                type: section
                status: published
                description: A description that is long enough for the rule on descriptions here.
                order: 1
                summary:
                  - You stay awake, and a coil is held against your head.
                  - A visit takes an hour. Then you go home.
                reviewed: 2026-11-22
                nextReview: 2027-05-22
                evidenceSearched: 2026-11-22
                ---

                You sit in a chair and stay awake. Of all people,
                [29 out of 100](outcome:response) had a [response](term:response) [@one; @two].

                - no sentence

                Transcranial magnetic stimulation (TMS) is not painful for everyone. [Home](../index.md).
                """);
        guide.write("data/words/names.txt", "transcranial magnetic stimulation\t\ttreatment\n");
        guide.page(
                "index",
                "Home",
                "home",
                "[Help](help-now.md) stands here, and so does [TMS](sections/tms.md).");
    }

    @Test
    void aLineForEachPageSortedByAddress() throws IOException {
        String out = guide.check("--pages").out();
        same("pages.txt", out.substring(out.indexOf("\n\npage ") + 2));
    }

    @Test
    void aListForPrograms() throws IOException {
        var mapper = new ObjectMapper();
        var json = mapper.readTree(guide.check("--pages", "--format", "json").out());
        same(
                "pages.json",
                mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json.get("pages"))
                        + "\n");
    }

    @Test
    void noTableUnlessAskedFor() {
        assertThat(guide.check().out()).doesNotContain("words a sentence");
        assertThat(guide.check("--format", "json").out()).doesNotContain("\"pages\" : [");
    }

    private static void same(String name, String printed) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("cases"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(golden));
    }
}
