package org.treatmentguide.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.treatmentguide.report.Finding;

/** A source folder made for one test. */
public final class TinySite {

    private final Path root;

    private TinySite(Path root) {
        this.root = root;
    }

    /** With the folders that every source needs. */
    public static TinySite in(Path root) {
        TinySite site = new TinySite(root);
        site.folder("content");
        site.folder("templates");
        return site;
    }

    static TinySite guide(Path root) {
        return in(root).file("jbake.properties", "guide.site=true\nguide.name=Tiny\n");
    }

    public Path root() {
        return root;
    }

    public TinySite folder(String path) {
        try {
            Files.createDirectories(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TinySite file(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SiteConfiguration configuration() {
        return SiteConfiguration.read(root);
    }

    public static String text(Baked baked, String path) {
        OutputFile file = baked.files().get(path);
        if (file == null) {
            throw new AssertionError(path + " is not among " + baked.files().keySet());
        }
        return file.content() instanceof OutputFile.Rendered page
                ? new String(page.bytes(), StandardCharsets.UTF_8)
                : "copied";
    }

    /** The findings as {@code place rule: problem}, a line each. */
    public static String lines(Baked baked) {
        return baked.findings().stream().map(TinySite::line).collect(Collectors.joining("\n"));
    }

    static Document document(String template, Map<String, Object> fields) {
        return new Document(
                Path.of("content/a.md"),
                "a.html",
                "page",
                false,
                template,
                fields,
                () -> "<p>A</p>");
    }

    private static String line(Finding finding) {
        return finding.place() + " " + finding.rule().name() + ": " + finding.problem();
    }
}
