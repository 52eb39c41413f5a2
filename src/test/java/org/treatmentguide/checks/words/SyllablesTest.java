package org.treatmentguide.checks.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words whose syllables everybody can count. */
class SyllablesTest {

    private static final List<String> KNOWN =
            List.of(
                    "the a of to you your who them brain spray drip pulse helped called filled watched"
                            + " times nerve dose course rules eight eye weeks made twice talk guide build"
                            + " fruit please clothes don't straight strength",
                    "doses doctor twitches awake going trying being trial people tested tables doubled"
                            + " handle handled little changes safely careful movement someone isn't didn't"
                            + " quiet fluid science person client loudly clinic seizure reason nature"
                            + " caution question million special social region anxious beyond player poet"
                            + " doing started",
                    "medicine hospital carefully created reaction video radio museum medium serious"
                            + " important sedation dependence idea manual expensive related example"
                            + " tomorrow appointment decided beginning",
                    "information alternative usually experience psychiatric material society anxiety"
                            + " recovery particular",
                    "university electricity examination immediately");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void ofKnownWords(int count) {
        assertThat(KNOWN.get(count - 1).split(" "))
                .allSatisfy(word -> assertThat(Syllables.in(word)).as(word).isEqualTo(count));
    }
}
