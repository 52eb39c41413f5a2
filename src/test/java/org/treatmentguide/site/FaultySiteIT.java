package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of faulty pages, through the built generator: every fault is told, alike each time. */
class FaultySiteIT {

    private static final Pattern FIRST_LINE =
            Pattern.compile("^[a-z]\\S*:\\d+:\\d+ (error|warning|note) ([a-z0-9-]+)$");
    private static final Path SITES = Path.of("src/test/resources/sites");

    @TempDir Path temp;

    @Test
    void everyFindingHasItsPlaceItsProblemAndItsFix() throws Exception {
        var ended = check("faulty", "1");
        assertThat(ended.code()).as(ended.err()).isEqualTo(1);
        Set<String> told = new HashSet<>();
        for (String block : ended.out().split("\n\n")) {
            if (block.contains("Fix: ")) {
                var first = FIRST_LINE.matcher(block.lines().findFirst().orElse(""));
                assertThat(first.matches()).as(block).isTrue();
                assertThat(block.lines().skip(1).findFirst().orElse(""))
                        .as(block)
                        .startsWith("  ")
                        .hasSizeGreaterThan(10);
                told.add(first.group(2));
            }
        }
        assertThat(told).hasSizeGreaterThan(25);
    }

    @Test
    void printsAlikeInTenRuns() throws Exception {
        String first = check("faulty", "1").out();
        for (int run = 1; run < 10; run++) {
            assertThat(check("faulty", run % 2 == 0 ? "8" : "2").out()).isEqualTo(first);
        }
    }

    @Test
    void whatOnlyTheBuildCanSeeIsTold() throws Exception {
        Path source = temp.resolve("source");
        Folders.copy(SITES.resolve("faulty-build"), source);
        var ended = GuideProcess.of("build", "--source", source.toString(), "--jobs", "2").run();
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(1);
        assertThat(ended.out())
                .contains("error template-failed")
                .contains("error two-pages-one-address")
                .contains("error page-not-written");
        assertThat(Files.exists(source.resolve("target/site"))).isFalse();
    }

    private static GuideProcess.Ended check(String site, String jobs) throws Exception {
        return GuideProcess.of("check", "--source", SITES.resolve(site).toString(), "--jobs", jobs)
                .run();
    }
}
