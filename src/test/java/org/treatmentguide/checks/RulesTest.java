package org.treatmentguide.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Report;

/**
 * Every folder in {@code cases/rules} is a small guide. Its marks say which rules must fire on
 * which line, and {@code expected.findings} says in which words; {@code -Dcases=write} accepts new
 * words.
 */
class RulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Path CASES = Path.of("src/test/resources/cases/rules");

    @TempDir Path source;

    @TestFactory
    Stream<DynamicTest> firesWhereTheLineSaysSoAndNowhereElse() throws IOException {
        return folders().map(folder -> DynamicTest.dynamicTest(name(folder), () -> marks(folder)));
    }

    @TestFactory
    Stream<DynamicTest> saysWhatIsWrongAndHowToMendIt() throws IOException {
        return folders().map(folder -> DynamicTest.dynamicTest(name(folder), () -> words(folder)));
    }

    @Test
    void everyRuleHasItsFixture() throws IOException {
        var marked =
                folders()
                        .flatMap(folder -> MarkedGuide.in(folder).expected().stream())
                        .map(due -> due.substring(due.indexOf(' ') + 1))
                        .toList();

        assertThat(folders().map(RulesTest::name)).containsAll(names());
        assertThat(marked).containsAll(names());
    }

    private static List<String> names() {
        return Checks.onTheGuide(TODAY, Evidence.none(), WordLists.none()).stream()
                .map(check -> check.rule().name())
                .toList();
    }

    private void marks(Path folder) throws IOException {
        var guide = MarkedGuide.in(folder);
        assertThat(found(guide).findings())
                .extracting(RulesTest::due)
                .containsExactlyInAnyOrderElementsOf(guide.expected());
    }

    private void words(Path folder) throws IOException {
        Path golden = folder.resolve("expected.findings");
        String printed = print(found(MarkedGuide.in(folder)));
        if ("write".equals(System.getProperty("cases"))) {
            Files.writeString(golden, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(golden));
    }

    private Report found(MarkedGuide guide) throws IOException {
        return Readers.read(guide, Files.createTempDirectory(source, "guide")).report(TODAY);
    }

    private static String due(Finding finding) {
        var place = finding.place();
        return MarkedGuide.due(place.file(), place.line(), finding.rule().name());
    }

    private static String print(Report report) {
        var text = new StringBuilder();
        report.findings().forEach(finding -> text.append(block(finding)));
        report.silenced().forEach(finding -> text.append("silenced ").append(block(finding)));
        return text.toString();
    }

    private static String block(Finding finding) {
        return String.join(
                "\n",
                List.of(
                        finding.place()
                                + " "
                                + finding.severity().word()
                                + " "
                                + finding.rule().name(),
                        "  " + finding.problem(),
                        "  Fix: " + finding.fix(),
                        "",
                        ""));
    }

    private static Stream<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }
}
