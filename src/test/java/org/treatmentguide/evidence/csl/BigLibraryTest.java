package org.treatmentguide.evidence.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentguide.evidence.EvidenceReader;

/**
 * A library of 5,000 references. Time is that of the processor, so that a busy machine may wait.
 */
class BigLibraryTest {

    @TempDir Path folder;

    @Test
    void isReadAndFiveHundredOfItAreSetQuickly() throws IOException {
        Files.writeString(folder.resolve("references.json"), library(5_000));
        var start = now();
        var read = EvidenceReader.read(folder);
        var reading = since(start);
        assertThat(read.findings()).isEmpty();
        var references = read.value().references();
        assertThat(references.size()).isEqualTo(5_000);

        var style = new ReferenceStyle();
        style.html(references.all().get(4_999));
        var keys = references.ids().stream().limit(500).toList();
        start = now();
        assertThat(style.list(keys, references)).hasSize(500);
        var setting = since(start);
        start = now();
        style.list(keys, references);
        var again = since(start);
        assertThat(reading).isLessThan(Duration.ofSeconds(5));
        assertThat(setting).isLessThan(Duration.ofSeconds(2));
        assertThat(again).isLessThan(Duration.ofMillis(100));
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(now() - start);
    }

    private static String library(int size) {
        return IntStream.range(0, size)
                .mapToObj(BigLibraryTest::reference)
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String reference(int i) {
        return """
               {"id": "author-%1$d", "type": "article-journal", "title": "Trial %1$d of <i>something</i>",
                "author": [{"family": "Author%1$d", "given": "Ann B."}, {"family": "Other", "given": "Carl"}],
                "container-title": "Journal %1$d", "volume": "%1$d", "issue": "2", "page": "100-1%1$d",
                "issued": {"date-parts": [[2020, 5, 1]]}, "DOI": "10.1000/%1$d",
                "abstract": "%2$s"}"""
                .formatted(i, "Some words of an abstract. ".repeat(20));
    }
}
