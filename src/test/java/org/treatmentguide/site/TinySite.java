package org.treatmentguide.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.treatmentguide.evidence.EvidenceReader;
import org.treatmentguide.jbake.Document;
import org.treatmentguide.report.Checked;

/** A small guide in a folder of its own. */
final class TinySite {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path source;

    TinySite(Path source) {
        this.source = source;
    }

    TinySite with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TinySite with(String path, byte[] bytes) {
        try {
            Path file = source.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page with only what its type cannot do without. */
    TinySite page(String path, String type, String title, String more, String body) {
        String header = "---\ntitle: %s\ntype: %s\nstatus: published\n%s---\n";
        return with("content/" + path, header.formatted(title, type, more) + body);
    }

    /** The data that the golden pairs of Markdown use too. */
    TinySite withData() {
        try {
            Folders.copy(Path.of("src/test/resources/cases/data"), source.resolve("data"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path source() {
        return source;
    }

    Checked<GuideTexts> read(int jobs, boolean withDrafts) {
        return new GuideReader(
                        source, source.resolve("content"), source.resolve("assets"), withDrafts)
                .read(jobs);
    }

    GuideDocuments documents() {
        return new GuideDocuments(
                read(2, false).value(), EvidenceReader.read(source.resolve("data")).value(), TODAY);
    }

    Document document(String uri) {
        return documents().documents().stream()
                .filter(document -> document.uri().equals(uri))
                .findFirst()
                .orElseThrow();
    }

    /** The findings about files that cannot be read: place and problem. */
    List<String> unwritten() {
        return read(2, false).findings().stream()
                .filter(finding -> finding.rule().name().equals("page-not-written"))
                .map(finding -> finding.place() + " " + finding.problem())
                .collect(Collectors.toList());
    }
}
