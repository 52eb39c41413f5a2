package org.treatmentguide.browser.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as the weight of a page. */
class WeightTableTest {

    @Test
    void countsThePageItsStylesAndItsScripts(@TempDir Path site) throws IOException {
        Files.createDirectories(site.resolve("css"));
        Files.createDirectories(site.resolve("parts"));
        Files.writeString(site.resolve("css/a.css"), "p { color: red }\n".repeat(1000));
        Files.writeString(site.resolve("a.js"), "'use strict';");
        Files.writeString(
                site.resolve("parts/page.html"),
                "<link rel=stylesheet href=../css/a.css><script src='../a.js?1'></script><p>Words.");
        var row = WeightTable.of(site).get(0);
        assertThat(row.page()).isEqualTo("parts/page.html");
        assertThat(row.styles()).isBetween(10, 100);
        assertThat(row.scripts()).isBetween(5, 30);
        assertThat(row.requests()).isEqualTo(3);
        assertThat(row.blocking()).isEqualTo(row.html() + row.styles());
    }

    @Test
    void theTextEndsWhereNotesAndSourcesBegin(@TempDir Path site) throws IOException {
        String text = "<p>Words of the text.</p>";
        Files.writeString(site.resolve("a.html"), text);
        Files.writeString(
                site.resolve("b.html"), text + "<div class=\"notes\">" + "<p>Note</p>".repeat(500));
        var rows = WeightTable.of(site);
        assertThat(rows.get(0).page()).isEqualTo("b.html");
        assertThat(rows.get(0).text()).isEqualTo(rows.get(1).text()).isEqualTo(rows.get(1).html());
    }

    @Test
    void aPageOverItsBudgetIsToldWithItsBytes(@TempDir Path folder) throws IOException {
        Path list =
                Files.writeString(
                        folder.resolve("list.txt"),
                        "# why\n\nbig.html 20,000 a table\nlight.html 16000 once\ngone.html 15000 gone\n");
        var rows =
                List.of(
                        new WeightTable.Row("big.html", 15_000, 900, 4_700, 0, 0, 2),
                        new WeightTable.Row("heavy.html", 10_000, 900, 4_700, 0, 0, 2),
                        new WeightTable.Row("light.html", 900, 900, 4_700, 0, 0, 2),
                        new WeightTable.Row("fits.html", 9_900, 900, 4_700, 0, 0, 2));
        assertThat(WeightBudget.read(list).faults(rows))
                .containsExactly(
                        "heavy.html weighs 14,700 bytes (HTML 10,000, CSS 4,700), 100 over its limit of 14,600",
                        "light.html fits the budget: take it off the list of exceptions",
                        "there is no page gone.html, which has an exception");
    }

    @Test
    void anExceptionWithoutAReasonIsNone(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "big.html 20,000\n");
        assertThatThrownBy(() -> WeightBudget.read(list)).hasMessageContaining("big.html");
    }
}
