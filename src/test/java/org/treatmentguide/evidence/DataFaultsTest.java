package org.treatmentguide.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.treatmentguide.report.Finding;

/**
 * Each folder in {@code cases/evidence} is a data folder named for its fault, with the findings in
 * {@code findings.txt}. Run with {@code -Dcases=write} to accept what is found now; the diff is the
 * review.
 */
class DataFaultsTest {

    private static final Path CASES = Path.of("src/test/resources/cases/evidence");

    @TestFactory
    Stream<DynamicTest> saysWhereWhatAndHowToMendIt() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        var found =
                EvidenceReader.read(folder).findings().stream()
                        .map(finding -> print(finding, folder))
                        .collect(Collectors.joining("\n"));
        var expected = folder.resolve("findings.txt");
        if (System.getProperty("cases", "").equals("write")) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static String print(Finding finding, Path folder) {
        return "%s %s%n  %s%n  Fix: %s%n"
                .formatted(
                        finding.place().toString().replace(name(folder) + "/", ""),
                        finding.rule().name(),
                        finding.problem(),
                        finding.fix())
                .replace("\r\n", "\n");
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }
}
