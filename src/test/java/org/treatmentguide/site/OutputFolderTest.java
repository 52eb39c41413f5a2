package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentguide.report.Fault;

class OutputFolderTest {

    @TempDir Path temp;

    /** Linux reads no path of more than 4,096 bytes; not even root's. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatCannotBeReadIsTheDisksFault() throws IOException {
        Path target = temp.resolve("site");
        Path other = temp.resolve("other");
        deep(other);
        Path tooDeep = deep(target).resolve("other");
        Files.move(other, tooDeep);
        try {
            var fault = catchThrowableOfType(Fault.class, () -> new OutputFolder(target).prepare());
            assertThat(fault.kind()).isEqualTo(Fault.Kind.SYSTEM);
            assertThat(fault).hasMessageContaining("could not be written to " + target);
        } finally {
            Files.move(tooDeep, other);
        }
    }

    private static Path deep(Path folder) throws IOException {
        Path deepest = folder;
        for (int i = 0; i < 14; i++) {
            deepest = deepest.resolve("x".repeat(200));
        }
        return Files.createDirectories(deepest);
    }
}
