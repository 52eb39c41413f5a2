package org.treatmentguide.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentguide.report.Place;

/** The record: 69 out of 100 (54 to 75) with the spray, 52 with the dummy, 346 people. */
class FiguresTest {

    private static final Outcome RESPONSE = outcome(100, 69, OptionalInt.of(52), 54, 75);
    private static final Outcome RELAPSE = outcome(100, 27, OptionalInt.of(45), 20, 35);
    private static final Outcome SEIZURE = outcome(1000, 1, OptionalInt.empty(), 0, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "69 out of 100",
                "about 69 out of 100",
                "69 out of 100 people",
                "69 people out of 100",
                "69 in every 100",
                "sixty-nine out of 100",
                "Sixty-nine out of a hundred",
                "52 out of 100",
                "69 out of 100, compared with 52 out of 100",
                "69",
                "69%",
                "69 per cent",
                "17 more",
                "about 17 more out of 100",
                "17 out of 100 more",
                "17 more people in every 100",
                "seventeen more",
                "the other 31",
                "the other 48 out of 100",
                "31 out of 100",
                "between 54 and 75 out of 100",
                "54 to 75 out of 100",
                "54–75 out of 100",
                "from 54 to 75 out of 100",
                "at least 54 out of 100",
                "up to 75 out of 100",
                "346 people",
                "69 out of 100 people after four weeks",
                "in the trial of 346 people, 69 out of 100",
                "after 4 weeks",
                "most people"
            })
    void agreesWithTheRecord(String text) {
        assertThat(Figures.difference(text, RESPONSE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "70 out of 100",
                "about 70 out of 100",
                "seventy out of 100",
                "69 out of 1,000",
                "7 out of 10",
                "7 in 10",
                "69.4 out of 100",
                "52 more",
                "17 fewer",
                "18 more out of 100",
                "the other 30",
                "between 54 and 64 out of 100",
                "54 to 76 out of 100",
                "at least 69 out of 100",
                "more than 60 out of 100",
                "nearly 70 out of 100",
                "fewer than 70 out of 100",
                "69 out of 100, compared with 53 out of 100",
                "347 people",
                "68%",
                "68"
            })
    void differsFromTheRecord(String text) {
        assertThat(Figures.difference(text, RESPONSE)).isPresent();
    }

    @Test
    void fewerIsTheDifferenceWhereTheComparedHadMore() {
        assertThat(Figures.difference("18 fewer out of 100", RELAPSE)).isEmpty();
        assertThat(Figures.difference("18 more out of 100", RELAPSE)).isPresent();
    }

    @Test
    void rareHarmsAreOutOfAThousand() {
        for (var text :
                List.of(
                        "1 in 1,000",
                        "one in a thousand",
                        "about 1 out of 1000",
                        "1 out of 1 000")) {
            assertThat(Figures.difference(text, SEIZURE)).as(text).isEmpty();
        }
        assertThat(Figures.difference("fewer than 1 in 1,000", SEIZURE)).isPresent();
        assertThat(Figures.difference("1 in 100", SEIZURE)).isPresent();
        var never = outcome(1000, 0, OptionalInt.empty(), 0, 2);
        assertThat(Figures.difference("fewer than 1 in 1,000", never)).isEmpty();
        assertThat(Figures.difference("none of 1,000", never)).isEmpty();
    }

    @Test
    void theMessageGivesTheRecord() {
        assertThat(Figures.difference("70 out of 100", RESPONSE))
                .hasValue(
                        "“70 out of 100” is not in the record: 69 out of 100 with the spray and"
                                + " 52 out of 100 with the dummy, range 54 to 75.");
        assertThat(Figures.difference("7 in 10", RESPONSE).orElseThrow())
                .startsWith("“7 in 10” is out of 10, not out of 100: 69 out of 100");
    }

    @Test
    void saysWhetherThereIsAFigureAtAll() {
        assertThat(Figures.standIn("69 out of 100")).isTrue();
        assertThat(Figures.standIn("most people")).isFalse();
        assertThat(Figures.standIn("the figures")).isFalse();
    }

    private static Outcome outcome(int per, int treated, OptionalInt compared, int low, int high) {
        return new Outcome(
                "response",
                "Symptoms at least halved",
                "spray",
                OutcomeKind.BENEFIT,
                "the spray",
                compared.isPresent() ? Optional.of("the dummy") : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                per,
                treated,
                compared,
                OptionalInt.of(low),
                OptionalInt.of(high),
                "four weeks",
                346,
                Optional.empty(),
                Certainty.MODERATE,
                "Many guessed.",
                List.of("smith-2020"),
                Optional.empty(),
                false,
                Optional.empty(),
                Place.startOf(Path.of("data/outcomes.yaml")));
    }
}
