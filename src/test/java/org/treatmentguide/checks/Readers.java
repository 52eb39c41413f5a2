package org.treatmentguide.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.EvidenceReader;
import org.treatmentguide.evidence.WordListReader;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Report;
import org.treatmentguide.site.GuideReader;

/** Reads a marked guide with the readers of the build, and keeps what they find. */
final class Readers {

    private Readers() {}

    /** A guide, its data, and what was found in reading them. */
    record Source(Guide guide, Evidence evidence, WordLists words, List<Finding> findings) {

        /** What the rules find, without what the readers found. */
        Report checked(LocalDate today) {
            return new CheckRun(Checks.onTheGuide(today, evidence, words)).on(guide);
        }

        Report report(LocalDate today) {
            return checked(today).and(findings);
        }
    }

    /**
     * @param source an empty folder, to be the source folder
     */
    static Source read(MarkedGuide guide, Path source) {
        guide.texts().forEach((file, text) -> write(source.resolve(file), text));
        guide.otherFiles().forEach((file, from) -> copy(from, source.resolve(file)));
        var read =
                new GuideReader(source, source.resolve("content"), source.resolve("assets"), false)
                        .read(2);
        var evidence = EvidenceReader.read(source.resolve("data"));
        var words = WordListReader.read(source.resolve("data"));
        var findings = new ArrayList<>(read.findings());
        findings.addAll(evidence.findings());
        findings.addAll(words.findings());
        return new Source(read.value().guide(), evidence.value(), words.value(), findings);
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
