package org.treatmentguide.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceReaderTest {

    @TempDir Path folder;

    @Test
    void aFolderThatIsNotThereHoldsNothing() {
        var read = EvidenceReader.read(folder.resolve("data"));
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isEqualTo(Evidence.none());
    }

    @Test
    void keepsEveryFieldOfAnOutcome() {
        var read =
                EvidenceReader.read(Path.of("src/test/resources/cases/evidence/a-sound-outcome"));
        var outcome = read.value().outcomes().find("tms-response").orElseThrow();
        assertThat(outcome.comparator()).hasValue("pretend TMS");
        assertThat(outcome.difference()).isEqualTo(OptionalInt.of(19));
        assertThat(outcome.others()).isEqualTo(71);
        assertThat(outcome.certainty().word()).isEqualTo("moderate");
        assertThat(outcome.sources()).containsExactly("smith-2020");
        assertThat(outcome.place().line()).isEqualTo(1);
    }

    @Test
    void aRecordWithAFaultIsStillKnownByName() {
        var read = EvidenceReader.read(Path.of("src/test/resources/cases/evidence/missing-field"));
        assertThat(read.value().outcomes().find("tms-response")).isEmpty();
        assertThat(read.value().outcomes().names("tms-response")).isTrue();
    }

    @Test
    void readsWhatZoteroWrites() throws IOException {
        write(
                "references.json",
                """
                [
                	{"id":"http://zotero.org/users/1/items/AB","type":"article-journal","abstract":"",
                	"title":"A <i>title</i>","volume":3,"DOI":"https://doi.org/10.1000/AB",
                	"PMID":37224232,"author":[{"family":"Núñez","given":"J."}],
                	"issued":{"date-parts":[["2021",5]]},"accessed":{"date-parts":[[2026,11,22]]}}
                ]
                """);
        var read = EvidenceReader.read(folder);
        assertThat(read.findings()).isEmpty();
        var reference = read.value().references().all().get(0);
        assertThat(reference.year()).hasValue(2021);
        assertThat(reference.locators())
                .extracting(Locator::url)
                .containsExactly(
                        "https://doi.org/10.1000/AB", "https://pubmed.ncbi.nlm.nih.gov/37224232");
        assertThat(reference.kind()).isEmpty();
    }

    @Test
    void keepsWhatAReaderShouldKnowOfAWork() throws IOException {
        write(
                "references.json",
                """
                [{"id":"a","type":"report","title":"A report","URL":"https://example.org",
                "custom":{"kind":"rct","seen":"second-hand","note":"Quoted by others.","tier":"core"}}]
                """);
        var reference = EvidenceReader.read(folder).value().references().find("a").orElseThrow();
        assertThat(reference.kind()).hasValue(KindOfStudy.RCT);
        assertThat(reference.seen()).hasValue(Seen.SECOND_HAND);
        assertThat(reference.note()).hasValue("Quoted by others.");
        assertThat(reference.core()).isTrue();
        assertThat(reference.csl()).doesNotContainKey("custom");
    }

    @Test
    void aCharacterThatIsNotUtf8IsToldAtItsLine() throws IOException {
        Files.write(
                folder.resolve("options.yaml"),
                "# ok\n- id: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(EvidenceReader.read(folder).findings())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.rule().name()).isEqualTo("data-unreadable");
                            assertThat(finding.place().line()).isEqualTo(2);
                        });
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
