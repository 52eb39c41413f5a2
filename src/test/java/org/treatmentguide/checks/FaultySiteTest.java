package org.treatmentguide.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.frontmatter.HeaderRules;
import org.treatmentguide.report.Rule;

class FaultySiteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Path FAULTY = Path.of("src/test/resources/sites/faulty");
    private static final Path SOUND = Path.of("src/test/resources/sites/faulty-build");

    @Test
    void breaksEveryRuleOnWhatWasWritten(@TempDir Path source) {
        Stream<Rule> onTheGuide =
                Checks.onTheGuide(TODAY, Evidence.none(), WordLists.none()).stream()
                        .map(Check::rule);
        Stream<Rule> all =
                Stream.of(HeaderRules.all().stream(), onTheGuide, Allowances.RULES.stream())
                        .flatMap(rules -> rules);

        assertThat(brokenIn(FAULTY, source)).containsAll(all.map(Rule::name).toList());
    }

    @Test
    void theSiteThatCannotBeBuiltBreaksNone(@TempDir Path source) {
        assertThat(brokenIn(SOUND, source)).isEmpty();
    }

    private static List<String> brokenIn(Path site, Path source) {
        var guide = MarkedGuide.in(site.resolve("content"));
        var texts = new TreeMap<>(guide.texts());
        MarkedGuide.in(site)
                .texts()
                .forEach(
                        (file, text) -> {
                            if (file.startsWith("data")) {
                                texts.put(file, text);
                            }
                        });
        var whole = new MarkedGuide(texts, guide.otherFiles(), List.of());
        return Readers.read(whole, source).report(TODAY).findings().stream()
                .map(finding -> finding.rule().name())
                .distinct()
                .toList();
    }
}
