package org.treatmentguide.markdown.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentguide.evidence.EvidenceReader;
import org.treatmentguide.evidence.Records;

/** Every shape that a record can have, as the sentence that readers get. */
class NumberSentenceTest {

    private static final Records<org.treatmentguide.evidence.Outcome> RECORDS =
            EvidenceReader.read(Path.of("src/test/resources/cases/data")).value().outcomes();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            tms-response | With TMS, about 29 out of 100 people get this benefit. With pretend TMS, about 10 out of 100 do. So about 19 more out of 100. With TMS, 71 out of 100 do not get this benefit. With pretend TMS, 90 do not.
            fewer | With TMS, about 34 out of 100 people get this benefit. With ECT & rest, about 52 out of 100 do. So about 18 fewer out of 100. With TMS, 66 out of 100 do not get this benefit. With ECT & rest, 48 do not.
            same | With TMS, about 29 out of 100 people get this benefit. With pretend TMS, about 29 out of 100 do. So there is no difference. With TMS, 71 out of 100 do not get this benefit. With pretend TMS, 71 do not.
            all | With TMS, about 99 out of 100 people get this benefit. With pretend TMS, about 1 out of 100 does. So about 98 more out of 100. With TMS, 1 out of 100 does not get this benefit. With pretend TMS, 99 do not.
            range | With TMS, about 46 out of 100 people get this benefit. It may be as few as 33 or as many as 61 out of 100. With TMS, 54 out of 100 do not get this benefit.
            relapse | Among people staying on the spray, this happens to about 27 out of 100. Among people changing to a dummy spray, it happens to about 45 out of 100. So about 18 fewer out of 100. Fewer is better here. Among people staying on the spray, it does not happen to 73 out of 100. Among people changing to a dummy spray, it does not happen to 55.
            harm | With TMS, this happens to about 41 out of 100 people. With pretend TMS, it happens to 0 out of 100. So about 41 more out of 100. With TMS, it does not happen to 59 out of 100. With pretend TMS, it does not happen to 100.
            rare | With TMS, this happens to about 1 out of 1,000 people. There was no group to compare with. With TMS, it does not happen to 999 out of 1,000.
            some | Of 100 people who had got well with TMS, about 67 were still well and 33 were not. It may be as few as 57 or as many as 75 out of 100. There was no group to compare with.
            some-of-two-groups | Of 100 people already well and staying on the spray, about 27 had relapsed and 73 had not. Of 100 people already well and changing to a dummy spray, about 45 had relapsed and 55 had not. So about 18 fewer out of 100. Fewer is better here.
            """)
    void aRecordIsToldInBothFrames(String id, String sentence) {
        assertThat(NumberSentence.of(RECORDS.find(id).orElseThrow())).isEqualTo(sentence);
    }
}
