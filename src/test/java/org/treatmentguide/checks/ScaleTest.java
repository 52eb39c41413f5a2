package org.treatmentguide.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing every page with every other would take minutes here; this takes two seconds. */
class ScaleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final int PAGES = 10_000;

    private static final String TEXT =
            """
            ---
            title: Page %1$05d
            type: page
            status: published
            description: What this page tells, in words enough for a list of results.
            ---

            [The next](page-%2$05d-of-many.md) and [wrong](page-%2$05d-of-mnay.md).

            ## Here

            [Wrong](page-%2$05d-of-many.md#hree) and ![a chart](chrat-%1$05d.png).
            """;

    @Test
    void checksTenThousandPagesWithFaultsOnEachInLittleTime(@TempDir Path source) {
        Readers.Source guide = guide(source);

        var report = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> guide.checked(TODAY));

        for (String rule : List.of("page-not-found", "heading-not-found", "asset-not-found")) {
            assertThat(report.findings())
                    .filteredOn(finding -> finding.rule().name().equals(rule))
                    .as(rule)
                    .hasSize(PAGES);
        }
    }

    private static Readers.Source guide(Path source) {
        Map<Path, String> texts = new TreeMap<>();
        for (int page = 0; page < PAGES; page++) {
            texts.put(
                    Path.of("content/page-%05d-of-many.md".formatted(page)),
                    TEXT.formatted(page, (page + 1) % PAGES));
        }
        return Readers.read(new MarkedGuide(texts, Map.of(), List.of()), source);
    }
}
