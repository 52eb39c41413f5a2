package org.treatmentguide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Golden pairs: a Markdown file and, beside it, what is made of it. {@code -Dcases=write} accepts
 * what is made now; the diff is the review.
 */
public final class Cases {

    private static final Path ROOT = Path.of("src/test/resources/cases");

    private Cases() {}

    /** A test for each pair below a folder; {@code made} gets the text of the Markdown file. */
    public static Stream<DynamicTest> in(
            String folder, String ending, Function<String, String> made) {
        List<Path> files = files(ROOT.resolve(folder), ending);
        assertThat(files).as("cases in " + folder).isNotEmpty();
        return files.stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        ROOT.relativize(file).toString().replace(".md", ""),
                                        file.toUri(),
                                        () -> compare(file, ending, made)));
    }

    /** Compares what is made of more than a Markdown file with what was made of it before. */
    public static void holds(String file, String now) throws IOException {
        compare(ROOT.resolve(file), now, file);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            assertThat(files)
                    .as("each " + ending + " belongs to a .md")
                    .allMatch(file -> Files.exists(partner(file, ".md")));
            return files.stream().filter(file -> file.toString().endsWith(".md")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(Path file, String ending, Function<String, String> made)
            throws IOException {
        String text = Files.readString(file);
        compare(partner(file, ending), made.apply(text), text);
    }

    private static void compare(Path expected, String now, String madeOf) throws IOException {
        if ("write".equals(System.getProperty("cases"))) {
            Files.writeString(expected, now);
        }
        assertThat(expected).as("run with -Dcases=write to make it").exists();
        assertThat(now).as(madeOf).isEqualTo(Files.readString(expected));
    }

    private static Path partner(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }
}
