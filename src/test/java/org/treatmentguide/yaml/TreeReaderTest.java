package org.treatmentguide.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

class TreeReaderTest {

    private static final Path YAML = Path.of("data/x.yaml");
    private static final Path JSON = Path.of("data/x.json");

    @Test
    void everyValueKnowsItsPlace() {
        var mapping = (Mapping) yaml("# first\nname: TMS\nlist:\n  - one\n  - {two: 2}\n");
        assertThat(mapping.entry("name").orElseThrow().keyPlace()).isEqualTo(at(YAML, 2, 1));
        assertThat(mapping.value("name").orElseThrow().place()).isEqualTo(at(YAML, 2, 7));
        var list = (Sequence) mapping.value("list").orElseThrow();
        assertThat(list.items().get(1).place()).isEqualTo(at(YAML, 5, 5));
    }

    @Test
    void columnsCountAsEditorsDoBehindRareCharacters() {
        var list = (Sequence) yaml("- [😀😀, b]\n- c\n");
        var inner = (Sequence) list.items().get(0);
        assertThat(inner.items().get(1).place()).isEqualTo(at(YAML, 1, 10));
        assertThat(list.items().get(1).place()).isEqualTo(at(YAML, 2, 3));
    }

    @Test
    void everyCharacterOfATextKnowsItsPlace() {
        assertThat(placeOfX("a: before x")).isEqualTo("1:11");
        assertThat(placeOfX("a: 'it''s x'")).isEqualTo("1:11");
        assertThat(placeOfX("a: \"😀 \\\"so\\\" \\n \\u00fc\\x20x\"")).isEqualTo("1:28");
        assertThat(placeOfX("a: \"😀 \\\"so\\\" \\n \\u00fc x\"")).isEqualTo("1:25");
        assertThat(placeOfX("a: \"joined \\\n   here x\"")).isEqualTo("2:9");
        assertThat(placeOfX("a: goes on\r\n  here\r\n\r\n  x")).isEqualTo("4:3");
        assertThat(placeOfX("a: >- # folded x\n\n  over\n   two x")).isEqualTo("4:8");
        assertThat(placeOfX("a: |2\n   kept\n    as is x\n")).isEqualTo("3:11");
    }

    private static String placeOfX(String text) {
        var value = (Scalar) ((Mapping) yaml(text)).value("a").orElseThrow();
        var place = value.places().of(value.text().indexOf('x'), value.place());
        return place.line() + ":" + place.column();
    }

    @Test
    void jsonKnowsItsPlacesBehindTabsAndRareCharacters() {
        var list = (Sequence) json("[\n\t{\"a\": \"😀\",\t\"b\": 2}\n]");
        var b = ((Mapping) list.items().get(0)).entry("b").orElseThrow();
        assertThat(b.keyPlace()).isEqualTo(at(JSON, 2, 14));
        assertThat(b.value().place()).isEqualTo(at(JSON, 2, 19));
    }

    @Test
    void jsonEscapesMakeOneCharacterOfTwoHalves() {
        var list = (Sequence) json("[\"\\ud83d\\ude00 \\u00fc\"]");
        assertThat(((Scalar) list.items().get(0)).text()).isEqualTo("😀 ü");
    }

    @Test
    void valuesStayAsTheyAreWritten() {
        var list = (Sequence) yaml("[no, 0477, 2026-11-22, 1.50, ~, 'true', true]");
        assertThat(list.items())
                .extracting(item -> ((Scalar) item).text())
                .containsExactly("no", "0477", "2026-11-22", "1.50", "~", "true", "true");
        assertThat(list.items())
                .extracting(item -> ((Scalar) item).kind())
                .containsExactly(
                        Scalar.Kind.TEXT,
                        Scalar.Kind.NUMBER,
                        Scalar.Kind.TEXT,
                        Scalar.Kind.NUMBER,
                        Scalar.Kind.NOTHING,
                        Scalar.Kind.TEXT,
                        Scalar.Kind.YES_NO);
    }

    @Test
    void aFileOfCommentsHoldsNothingAndIsNoFault() {
        for (var text : List.of("", "# later\n", "---\n", "\uFEFF")) {
            var checked = TreeReader.OF_DATA.read(YAML, text);
            assertThat(checked.value()).isEmpty();
            assertThat(checked.findings()).isEmpty();
        }
        assertThat(TreeReader.OF_DATA.read(JSON, " ").value()).isEmpty();
    }

    @Test
    void aPartOfAFileCountsItsLinesFromWhereItStands() {
        var reader = new TreeReader(Rule.error("header-unreadable"));
        var found = reader.yaml(Path.of("content/index.md"), "title: a: b\n", 2).findings();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place()).isEqualTo(at(Path.of("content/index.md"), 2, 9));
        assertThat(found.get(0).rule().name()).isEqualTo("header-unreadable");
    }

    @Test
    void aSecondDocumentAndInvisibleCharactersAreTold() {
        assertThat(problems("a: 1\n---\nb: 2\n")).containsExactly("2:1");
        assertThat(problems("a: 1\nb: x\u0007y\n")).containsExactly("2:5");
        assertThat(problems("%YAML 3.0\n---\na: 1\n")).hasSize(1);
        assertThat(problems("{[a]: 1}")).containsExactly("1:2");
    }

    @Test
    @Timeout(20)
    void deepAndSwellingFilesEndSoon() {
        assertThat(problems("[".repeat(100_000))).hasSize(1);
        assertThat(TreeReader.OF_DATA.json(JSON, "[".repeat(100_000)).findings()).hasSize(1);
        assertThat(TreeReader.OF_DATA.json(JSON, "[".repeat(60) + "]".repeat(60)).findings())
                .hasSize(1);
        assertThat(problems("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")).hasSize(6);
    }

    @Test
    @Timeout(20)
    void rareCharactersDoNotSlowABigFileDown() {
        var line = "- {name: 😀, number: 1}\n";
        var list = (Sequence) yaml(line.repeat(20_000));
        assertThat(list.items()).hasSize(20_000);
        assertThat(list.items().get(19_999).place()).isEqualTo(at(YAML, 20_000, 3));
    }

    private static Node yaml(String text) {
        return TreeReader.OF_DATA.read(YAML, text).value().orElseThrow();
    }

    private static Node json(String text) {
        return TreeReader.OF_DATA.read(JSON, text).value().orElseThrow();
    }

    private static List<String> problems(String text) {
        return TreeReader.OF_DATA.read(YAML, text).findings().stream()
                .map(finding -> finding.place().line() + ":" + finding.place().column())
                .toList();
    }

    private static Place at(Path file, int line, int column) {
        return new Place(file, line, column);
    }
}
