package org.treatmentguide.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.treatmentguide.evidence.EvidenceRules;
import org.treatmentguide.frontmatter.HeaderRules;
import org.treatmentguide.report.Rule;

/**
 * Each rule has a page that explains it, and a line in the table of all rules; no page is left
 * over.
 */
class RulePagesTest {

    private static final Path PAGES = Path.of("docs/rules");

    private static List<Rule> rules() {
        // Some rules hold for headers, pages and data files alike.
        return Stream.of(HeaderRules.all(), Checks.rules(), EvidenceRules.all())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Test
    void everyRuleHasItsPageAndEveryPageItsRule() throws IOException {
        assertThat(pages())
                .containsExactlyInAnyOrderElementsOf(rules().stream().map(Rule::name).toList());
    }

    @Test
    void everyPageTellsFaultFixAndReason() throws IOException {
        for (Rule rule : rules()) {
            assertThat(PAGES.resolve(rule.name() + ".md"))
                    .content()
                    .startsWith("# " + rule.name() + "\n")
                    .contains("**" + capital(rule.severity().word()) + ".** ")
                    .contains("## The fault\n", "## The fix\n", "## Why\n");
        }
    }

    @Test
    void theTableHasALineForEachRule() throws IOException {
        var lines = Files.readAllLines(PAGES.resolve("README.md"));
        for (Rule rule : rules()) {
            String start =
                    "| [%s](%s.md) | %s | "
                            .formatted(rule.name(), rule.name(), rule.severity().word());
            assertThat(lines).filteredOn(line -> line.startsWith(start)).as(start).hasSize(1);
        }
        assertThat(lines).filteredOn(line -> line.startsWith("| [")).hasSize(rules().size());
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .map(name -> name.replaceFirst("\\.md$", ""))
                    .toList();
        }
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
