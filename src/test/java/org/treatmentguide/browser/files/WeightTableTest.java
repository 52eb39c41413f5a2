package org.treatmentguide.browser.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
