package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same commit gives the same bytes, whoever builds it, where, when and with how many threads.
 */
class RepeatedBuildIT {

    private static final String DAY = "1795305600";

    @TempDir Path temp;
    private SortedMap<String, String> first;

    @BeforeEach
    void buildOnce() throws Exception {
        Folders.guideIn(Files.createDirectories(temp.resolve("source")));
        first = build(temp.resolve("first"), temp, Map.of("TZ", "UTC"), "--jobs", "1");
        assertThat(first).hasSizeGreaterThan(20);
    }

    @Test
    void sameBytesAgain() throws Exception {
        assertThat(build(temp.resolve("second"), temp, Map.of("TZ", "UTC"), "--jobs", "1"))
                .isEqualTo(first);
    }

    @Test
    void sameBytesWithEightJobs() throws Exception {
        assertThat(build(temp.resolve("jobs"), temp, Map.of(), "--jobs", "8")).isEqualTo(first);
    }

    @Test
    void sameBytesFromAnotherFolderZoneAndLanguage() throws Exception {
        Path elsewhere = Files.createDirectories(temp.resolve("some where else"));
        Map<String, String> turkish =
                Map.of(
                        "TZ",
                        "Asia/Tokyo",
                        "LC_ALL",
                        "tr_TR.UTF-8",
                        "JAVA_TOOL_OPTIONS",
                        "-Duser.language=tr -Duser.country=TR");
        assertThat(build(temp.resolve("zone"), elsewhere, turkish, "--jobs", "2")).isEqualTo(first);
    }

    private SortedMap<String, String> build(
            Path output, Path from, Map<String, String> environment, String... more)
            throws Exception {
        String[] arguments = {
            "build",
            "--quiet",
            "--source",
            temp.resolve("source").toString(),
            "--output",
            output.toString(),
            more[0],
            more[1]
        };
        var environmentOnThatDay = new java.util.HashMap<>(environment);
        environmentOnThatDay.put("SOURCE_DATE_EPOCH", DAY);
        var ended = GuideProcess.of(arguments).in(from).with(environmentOnThatDay).run();
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
        return Folders.digests(output);
    }
}
