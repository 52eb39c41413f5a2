package org.treatmentguide.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small guide whose lines say which rules must fire there: {@code {page-not-found}} at the end of
 * a line, more than one name where more than one finding is due.
 *
 * @param texts the files without their marks, by path below the source folder
 * @param otherFiles what lies there besides, by the same paths
 * @param expected {@code path:line rule} for each finding that is due, sorted
 */
record MarkedGuide(Map<Path, String> texts, Map<Path, Path> otherFiles, List<String> expected) {

    private static final Pattern MARK =
            Pattern.compile(" ?\\{([a-z0-9]+(?:-[a-z0-9]+)+(?: [a-z0-9]+(?:-[a-z0-9]+)+)*)\\}$");

    /**
     * The folder holds what is in {@code content}, or {@code assets} and {@code data} in folders of
     * that name. Lines of data files can be marked, too.
     */
    static MarkedGuide in(Path folder) {
        var texts = new TreeMap<Path, String>();
        var otherFiles = new TreeMap<Path, Path>();
        var expected = new ArrayList<String>();
        for (Path file : files(folder)) {
            Path inside = folder.relativize(file);
            boolean isBeside = inside.startsWith("assets") || inside.startsWith("data");
            Path source = isBeside ? inside : Path.of("content").resolve(inside);
            if (inside.toString().endsWith(".md") || inside.startsWith("data")) {
                texts.put(source, unmarked(source, read(file), expected));
            } else if (!inside.toString().endsWith(".findings")) {
                otherFiles.put(source, file);
            }
        }
        return new MarkedGuide(texts, otherFiles, expected.stream().sorted().toList());
    }

    private static String unmarked(Path source, String text, List<String> expected) {
        var lines = new ArrayList<String>();
        for (String line : text.split("\n", -1)) {
            Matcher mark = MARK.matcher(line);
            if (mark.find()) {
                for (String rule : mark.group(1).split(" ")) {
                    expected.add(due(source, lines.size() + 1, rule));
                }
            }
            lines.add(mark.replaceFirst(""));
        }
        return String.join("\n", lines);
    }

    static String due(Path source, int line, String rule) {
        return source.toString().replace('\\', '/') + ":" + line + " " + rule;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
