package org.treatmentguide.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatmentguide.guide.Facts;
import org.treatmentguide.guide.Mark;
import org.treatmentguide.guide.OutcomeUse;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.guide.PictographUse;
import org.treatmentguide.report.Place;

/** What a text uses is told with its place, for rules. */
class UsesTest {

    private static final Path PAGE = Path.of("content/page.md");

    @Test
    void recordsAreFoundWhereTheyAreUsed() {
        Facts facts =
                facts("About [69 out\nof 100](outcome:a) do.\n\n![Well again](pictograph:b)\n");
        assertThat(facts.outcomes())
                .containsExactly(new OutcomeUse("a", "69 out of 100", at(1, 7)));
        assertThat(facts.pictographs())
                .containsExactly(new PictographUse("b", "Well again", at(4, 1)));
    }

    @Test
    void aParagraphTellsWhereItsMarksStand() {
        Paragraph paragraph =
                facts("*Some*  [relapse](term:relapse) [@a; @b]. Call [988](help:x).")
                        .paragraphs()
                        .get(0);
        assertThat(paragraph.text()).isEqualTo("Some relapse. Call 988.");
        assertThat(paragraph.marks())
                .containsExactly(
                        new Mark(Mark.Kind.TERM, "relapse", 5, 12, at(1, 9)),
                        new Mark(Mark.Kind.CITATION, "a", 12, 12, at(1, 34)),
                        new Mark(Mark.Kind.CITATION, "b", 12, 12, at(1, 38)),
                        new Mark(Mark.Kind.HELP, "x", 19, 22, at(1, 48)));
    }

    @Test
    void cellsAndCaptionsAreTextsToo() {
        Facts facts = facts("| A | B |\n| - | - |\n| c | [1 out of 100](outcome:d) |\n[Caption]\n");
        assertThat(facts.cells().stream().map(Paragraph::text))
                .containsExactlyInAnyOrder("A", "B", "c", "1 out of 100", "Caption");
        assertThat(facts.cells().stream().flatMap(cell -> cell.marks().stream()))
                .extracting(Mark::name)
                .isEqualTo(List.of("d"));
    }

    private static Facts facts(String text) {
        return new MarkdownReader().read(PAGE, text, 1).value().facts();
    }

    private static Place at(int line, int column) {
        return new Place(PAGE, line, column);
    }
}
