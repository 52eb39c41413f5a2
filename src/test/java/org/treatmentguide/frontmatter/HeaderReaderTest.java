package org.treatmentguide.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatmentguide.guide.Field;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Checked;
import org.treatmentguide.report.Place;

class HeaderReaderTest {

    private static final Path FILE = Path.of("content/page.md");

    @Test
    void fieldsHaveTheirTypeAndTheirPlaces() {
        Header header =
                read(
                        """
                        ---
                        title: "A: b"
                        type: section
                        order: 07
                        reviewed: 2026-11-22
                        summary:
                          - "One: 1"
                          - no
                        verified: no
                        ---
                        Text.
                        """);
        assertThat(header.fields().values())
                .extracting(it -> new Field(it.name(), it.value(), it.key(), it.place()))
                .containsExactly(
                        field("title", "A: b", 2, 8),
                        field("type", "section", 3, 7),
                        field("order", 7, 4, 8),
                        field("reviewed", LocalDate.of(2026, 11, 22), 5, 11),
                        new Field("summary", List.of("One: 1", "no"), at(6, 1), at(7, 3)));
        assertThat(header.fields().get("summary").texts())
                .extracting(Paragraph::text, Paragraph::place)
                .containsExactly(tuple("One: 1", at(7, 5)), tuple("no", at(8, 5)));
        assertThat(header.fields().get("type").texts()).isEmpty();
        assertThat(header.body()).isEqualTo("Text.\n");
        assertThat(header.bodyLine()).isEqualTo(11);
    }

    @Test
    void aNoStaysAWord() {
        Header header = read("---\ntype: story\nverified: no\n---\n");
        assertThat(header.fields().get("verified").value()).isEqualTo("no");
    }

    @Test
    void aMarkOfByteOrderAndAnyLineEndsAreFine() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Header header = read("\uFEFF" + "---\ntitle: x\norder: y\n---\na\n".replace("\n", end));
            assertThat(header.body()).isEqualTo("a" + end);
            assertThat(header.bodyLine()).isEqualTo(5);
            assertThat(header.fields().get("title").place()).isEqualTo(at(2, 8));
        }
    }

    @Test
    void columnsCountUnitsNotCodePoints() {
        Checked<Header> read = HeaderReader.read(FILE, "---\n\"\uD83E\uDDE0\": x\n---\n");
        assertThat(read.findings())
                .filteredOn(it -> it.rule().equals(HeaderRules.UNKNOWN))
                .singleElement()
                .satisfies(it -> assertThat(it.place()).isEqualTo(at(2, 1)));
    }

    @Test
    void theTextIsReadEvenWhereTheHeaderIsNot() {
        assertThat(read("## No header\n").body()).isEqualTo("## No header\n");
        assertThat(read("---\ntitle: x\n\n## Text\n").body()).isEqualTo("## Text\n");
        assertThat(read("---\ntitle: x\n\n## Text\n").bodyLine()).isEqualTo(4);
    }

    @Test
    void aHugeHeaderEndsSoon() {
        String deep = "---\nsummary: " + "[".repeat(30_000) + "\n---\n";
        String wide = "---\n" + "a: b: c\n".repeat(7_000) + "---\n";
        String endless = "---\n" + "a: b\n".repeat(1_000_000);
        for (String text : List.of(deep, wide, endless)) {
            assertThat(HeaderReader.read(FILE, text).findings()).isNotEmpty();
        }
    }

    @Test
    void everyTypeNeedsATitle() {
        for (PageType type : PageType.values()) {
            assertThat(HeaderDefinition.fieldsOf(type))
                    .extracting(FieldDefinition::name)
                    .startsWith("title", "type", "status");
        }
    }

    private static Header read(String text) {
        return HeaderReader.read(FILE, text).value();
    }

    private static Field field(String name, Object value, int line, int column) {
        return new Field(name, value, at(line, 1), at(line, column));
    }

    private static Place at(int line, int column) {
        return new Place(FILE, line, column);
    }
}
