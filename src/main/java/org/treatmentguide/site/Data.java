package org.treatmentguide.site;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.treatmentguide.checks.CheckRun;
import org.treatmentguide.checks.Checks;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.EvidenceReader;
import org.treatmentguide.evidence.WordListReader;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Checked;
import org.treatmentguide.report.Report;

/** What the data folder holds: the records behind the pages, and the words that rules look for. */
record Data(Evidence evidence, WordLists words) {

    static Checked<Data> read(Path folder) {
        Checked<Evidence> evidence = EvidenceReader.read(folder);
        Checked<WordLists> words = WordListReader.read(folder);
        return new Checked<>(
                new Data(evidence.value(), words.value()),
                Stream.concat(evidence.findings().stream(), words.findings().stream()).toList());
    }

    Report checked(Guide guide, BuildOptions options) {
        return new CheckRun(Checks.onTheGuide(options.today(), evidence, words)).on(guide);
    }
}
