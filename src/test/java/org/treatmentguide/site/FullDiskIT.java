package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more: the system's limit on the size of a file stands in for it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such limit to set")
class FullDiskIT {

    @TempDir Path temp;

    @Test
    void endsInOneSentenceAndLeavesTheLastGoodSite() throws Exception {
        Path source = Folders.guideIn(Files.createDirectories(temp.resolve("source")));
        Path site = temp.resolve("published/site");
        String[] build = {"build", "--source", source.toString(), "--output", site.toString()};
        assertThat(GuideProcess.of(build).run().code()).isZero();
        var before = Folders.digests(site);
        Files.writeString(
                source.resolve("content/about.md"),
                "\nOne more line.\n",
                java.nio.file.StandardOpenOption.APPEND);

        var ended = GuideProcess.below("ulimit -f 16", build).run();

        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(3);
        assertThat(ended.err().strip())
                .startsWith("The site could not be written to ")
                .doesNotContain("\n");
        assertThat(Folders.digests(site)).isEqualTo(before);
        assertThat(site.resolveSibling(".site.new")).doesNotExist();
        assertThat(GuideProcess.of(build).run().code()).as("room again").isZero();
    }
}
