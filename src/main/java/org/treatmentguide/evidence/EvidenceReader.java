package org.treatmentguide.evidence;

import java.nio.file.Path;
import org.treatmentguide.report.Checked;

/**
 * Reads the data folder, once for a build: {@code references.json}, {@code outcomes.yaml}, {@code
 * options.yaml}, {@code comparison.yaml}, {@code help-lines.yaml}. A file that is not there holds
 * nothing. Every fault is a finding at its line and column.
 */
public final class EvidenceReader {

    private EvidenceReader() {}

    public static Checked<Evidence> read(Path dataFolder) {
        var reading = new Reading();
        var options = OptionFile.read(DataFile.in(dataFolder, OptionFile.NAME), reading);
        var evidence =
                new Evidence(
                        ReferenceFile.read(DataFile.in(dataFolder, ReferenceFile.NAME), reading),
                        OutcomeFile.read(DataFile.in(dataFolder, OutcomeFile.NAME), reading),
                        options,
                        ComparisonFile.read(
                                DataFile.in(dataFolder, ComparisonFile.NAME), options, reading),
                        HelpLineFile.read(DataFile.in(dataFolder, HelpLineFile.NAME), reading));
        EvidenceLinks.check(evidence, reading);
        return new Checked<>(evidence, reading.found().stream().sorted().distinct().toList());
    }
}
