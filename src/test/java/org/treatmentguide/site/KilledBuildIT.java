package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed, at whatever moment, leaves a complete site: the last one or the new one.
 */
class KilledBuildIT {

    private static final int KILLS = 20;

    @TempDir Path temp;

    @Test
    void leavesACompleteSite() throws Exception {
        Path source = Folders.guideIn(Files.createDirectories(temp.resolve("source")));
        Path page = source.resolve("content/about.md");
        String text = Files.readString(page);
        SortedMap<String, String> before = built(source);
        Files.writeString(page, text + "\nOne more line.\n");
        long start = System.nanoTime();
        SortedMap<String, String> after = built(source);
        long duration = System.nanoTime() - start;
        assertThat(after).isNotEqualTo(before);

        for (int kill = 1; kill <= KILLS; kill++) {
            Files.writeString(page, kill % 2 == 0 ? text + "\nOne more line.\n" : text);
            killAfter(source, duration * kill / KILLS);
            assertThat(Set.of(before, after))
                    .as("after kill %d of %d", kill, KILLS)
                    .contains(Folders.digests(site()));
        }
        Files.writeString(page, text);
        assertThat(built(source)).as("the next build is none the worse").isEqualTo(before);
    }

    private SortedMap<String, String> built(Path source) throws Exception {
        var ended = process(source).run();
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
        return Folders.digests(site());
    }

    private void killAfter(Path source, long nanos) throws Exception {
        Process process = process(source).start();
        process.waitFor(nanos, TimeUnit.NANOSECONDS);
        process.destroyForcibly().waitFor();
    }

    private GuideProcess process(Path source) {
        return GuideProcess.of(
                "build", "--quiet", "--source", source.toString(), "--output", site().toString());
    }

    private Path site() {
        return temp.resolve("published/site");
    }
}
