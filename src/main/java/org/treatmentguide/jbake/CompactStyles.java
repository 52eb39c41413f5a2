package org.treatmentguide.jbake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeMap;

/** Makes the style sheets of a guide as small as they can be without a change of meaning. */
final class CompactStyles {

    private CompactStyles() {}

    static Baked in(Baked baked) {
        List<OutputFile> small =
                baked.files().values().stream()
                        .filter(file -> file.path().endsWith(".css"))
                        .map(CompactStyles::small)
                        .toList();
        return new Baked(new TreeMap<>(), baked.pagesByType(), baked.findings())
                .with(small)
                .with(List.copyOf(baked.files().values()));
    }

    /** A file that cannot be read stays as it is: copying it will tell. */
    private static OutputFile small(OutputFile file) {
        if (!(file.content() instanceof OutputFile.Copied copied)) {
            return file;
        }
        try {
            String css = Files.readString(copied.file());
            byte[] bytes = CompactStyle.of(css).getBytes(StandardCharsets.UTF_8);
            return new OutputFile(
                    file.path(), file.source(), file.draft(), new OutputFile.Rendered(bytes));
        } catch (IOException e) {
            return file;
        }
    }
}
