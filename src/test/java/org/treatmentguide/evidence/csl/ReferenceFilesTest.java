package org.treatmentguide.evidence.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentguide.evidence.EvidenceReader;

class ReferenceFilesTest {

    private static final Path CASES = Path.of("src/test/resources/cases/references");

    @TempDir Path folder;

    @Test
    void whatWeOfferAsCslJsonWeReadAgainUnchanged() throws IOException {
        var references = EvidenceReader.read(CASES.resolve("any-script")).value().references();
        Files.writeString(folder.resolve("references.json"), CslJson.of(references.all()));
        var again = EvidenceReader.read(folder);
        assertThat(again.findings()).isEmpty();
        assertThat(again.value().references().all())
                .extracting(reference -> reference.csl())
                .containsExactlyElementsOf(
                        references.all().stream().map(reference -> reference.csl()).toList());
    }

    @Test
    void bibTexHasTypesNamesAndEscapedText() throws IOException {
        var references = EvidenceReader.read(CASES.resolve("any-script")).value().references();
        var text = BibTex.of(references.all());
        var expected = CASES.resolve("any-script/expected.bib");
        if (System.getProperty("cases", "").equals("write")) {
            Files.writeString(expected, text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
        assertThat(text.chars().filter(unit -> unit == '{').count())
                .isEqualTo(text.chars().filter(unit -> unit == '}').count());
    }

    @Test
    void nothingGivesAnEmptyListAndAnEmptyFile() {
        assertThat(CslJson.of(java.util.List.of())).isEqualTo("[ ]\n");
        assertThat(BibTex.of(java.util.List.of())).isEmpty();
    }
}
