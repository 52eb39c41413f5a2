package org.treatmentguide.jbake.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.treatmentguide.jbake.Baked;
import org.treatmentguide.jbake.OutputFile;
import org.treatmentguide.jbake.SiteConfiguration;

/** Bakes sites with our engine, one after the other: JOBS, then SOURCE OUTPUT pairs. */
final class BakeSites {

    private BakeSites() {}

    public static void main(String[] args) throws IOException {
        for (int i = 1; i < args.length; i += 2) {
            SiteConfiguration site = SiteConfiguration.read(Path.of(args[i]));
            Baked baked = new JBakeOven(site).bake(Integer.parseInt(args[0]));
            write(baked, Path.of(args[i + 1]));
        }
    }

    private static void write(Baked baked, Path output) throws IOException {
        for (OutputFile file : baked.files().values()) {
            Path path = output.resolve(file.path());
            Files.createDirectories(path.getParent());
            if (file.content() instanceof OutputFile.Rendered page) {
                Files.write(path, page.bytes());
            } else if (file.content() instanceof OutputFile.Copied copied) {
                Files.copy(copied.file(), path);
            }
        }
    }
}
