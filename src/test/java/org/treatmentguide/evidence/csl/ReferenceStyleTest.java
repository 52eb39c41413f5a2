package org.treatmentguide.evidence.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.treatmentguide.evidence.EvidenceReader;
import org.treatmentguide.evidence.Records;
import org.treatmentguide.evidence.Reference;

class ReferenceStyleTest {

    private static final Path CASES = Path.of("src/test/resources/cases/references");

    /** Samples that the US National Library of Medicine prints for authors of articles. */
    @Test
    void setsTheSamplesOfTheSpecificationAsTheSpecificationDoes() throws IOException {
        assertThat(text("medical-journals"))
                .containsExactlyElementsOf(
                        Files.readAllLines(CASES.resolve("medical-journals/set-by-hand.txt")));
    }

    @Test
    void setsTheListOfAPageAsByHand() throws IOException {
        assertThat(text("one-page"))
                .containsExactlyElementsOf(
                        Files.readAllLines(CASES.resolve("one-page/set-by-hand.txt")));
    }

    @Test
    void setsMarkupAndNamesOfAnyScriptAndEscapesAllElse() throws IOException {
        var html =
                references("any-script").all().stream()
                        .map(new ReferenceStyle()::html)
                        .collect(Collectors.joining("\n", "", "\n"));
        var expected = CASES.resolve("any-script/expected.html");
        if (System.getProperty("cases", "").equals("write")) {
            Files.writeString(expected, html);
        }
        assertThat(html).isEqualTo(Files.readString(expected));
    }

    @Test
    void numbersAListInOrderOfFirstCitation() {
        var references = references("medical-journals");
        var keys = List.of("book", "standard", "book", "no-such-work", "chapter");
        assertThat(new ReferenceStyle().list(keys, references))
                .extracting(entry -> entry.number() + " " + entry.key())
                .containsExactly("1 book", "2 standard", "3 chapter");
    }

    @Test
    void manyThreadsGetTheSameLines() {
        var references = references("medical-journals");
        var alone = references.all().stream().map(new ReferenceStyle()::html).toList();
        var style = new ReferenceStyle();
        var together =
                IntStream.range(0, 400)
                        .parallel()
                        .mapToObj(i -> references.all().stream().map(style::html).toList())
                        .collect(Collectors.toSet());
        assertThat(together).containsExactly(alone);
    }

    private static List<String> text(String name) {
        var references = references(name);
        return new ReferenceStyle()
                .list(List.copyOf(references.ids()), references).stream()
                        .map(entry -> entry.html().replaceAll("<[^>]*>", "").replace("&amp;", "&"))
                        .toList();
    }

    private static Records<Reference> references(String name) {
        var read = EvidenceReader.read(CASES.resolve(name));
        assertThat(read.findings()).isEmpty();
        return read.value().references();
    }
}
