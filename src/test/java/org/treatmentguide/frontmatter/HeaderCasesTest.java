package org.treatmentguide.frontmatter;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.treatmentguide.Cases;
import org.treatmentguide.report.Finding;

class HeaderCasesTest {

    @TestFactory
    Stream<DynamicTest> faultsOfHeadersAreTold() {
        return Cases.in("header", ".findings", HeaderCasesTest::findings);
    }

    private static String findings(String text) {
        return HeaderReader.read(Path.of("page.md"), text).findings().stream()
                .sorted()
                .map(HeaderCasesTest::printed)
                .collect(Collectors.joining());
    }

    private static String printed(Finding finding) {
        return "%d:%d %s\n  %s\n  Fix: %s\n"
                .formatted(
                        finding.place().line(),
                        finding.place().column(),
                        finding.rule().name(),
                        finding.problem(),
                        finding.fix());
    }
}
