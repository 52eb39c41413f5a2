package org.treatmentguide.browser.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No page of the built guide weighs more than it may. */
class WeightIT {

    @Test
    void everyPageStaysWithinItsBudget() throws IOException {
        var budget = WeightBudget.read(Path.of("src/test/resources/weight-exceptions.txt"));
        var rows = WeightTable.of(Path.of(System.getProperty("guide.site", "target/site")));
        assertThat(rows).isNotEmpty();
        assertThat(String.join("\n", budget.faults(rows))).isEmpty();
    }

    /** Pages that are one list from top to end; the end comes with later answers. */
    private static final Set<String> LISTS = Set.of("whole-guide.html", "references.html");

    @Test
    void theTextOfEveryPageAndTheWholeComparisonArriveWithTheFirstAnswer() throws IOException {
        var rows = WeightTable.of(Path.of(System.getProperty("guide.site", "target/site")));
        assertThat(rows)
                .filteredOn(row -> !LISTS.contains(row.page()))
                .allMatch(row -> row.text() + row.styles() <= WeightTable.FIRST_ROUND_TRIP);
    }
}
