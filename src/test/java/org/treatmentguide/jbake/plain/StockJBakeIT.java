package org.treatmentguide.jbake.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every site below sites/jbake bakes to the bytes that stock JBake 2.7.0 makes of it. */
class StockJBakeIT {

    private static final Path SITES = Path.of("src/test/resources/sites/jbake");
    private static final Instant WRITTEN = Instant.parse("2021-03-04T05:06:07Z");

    /** Templates write the one value that differs from run to run between these marks. */
    private static final Pattern CLOCK = Pattern.compile("@published_date@[^@]*@end@");

    @TempDir static Path work;
    private static List<String> names;
    private static String stockSaid;

    @BeforeAll
    static void bakeAllSitesWithStockAndWithOurs() throws Exception {
        try (Stream<Path> sites = Files.list(SITES)) {
            names = sites.map(site -> site.getFileName().toString()).sorted().toList();
        }
        for (String name : names) {
            copy(SITES.resolve(name), work.resolve("sites").resolve(name));
        }
        stockSaid = StockJBake.bake(outputs("stock"));
        StockJBake.bakeOurs(8, work.resolve("classes-8.log"), outputs("ours"));
        StockJBake.bakeOurs(1, work.resolve("classes-1.log"), outputs("ours-one-job"));
    }

    @TestFactory
    Stream<DynamicTest> isTheSameByteForByte() {
        return names.stream().map(name -> dynamicTest(name, () -> compare(name, "ours")));
    }

    @TestFactory
    Stream<DynamicTest> isTheSameWithOneThread() {
        return names.stream().map(name -> dynamicTest(name, () -> compare(name, "ours-one-job")));
    }

    @Test
    void comparesManySitesOfWhichStockSpoilsNone() throws IOException {
        int files = 0;
        for (String name : names) {
            files += bytes(work.resolve("stock").resolve(name)).size();
        }
        System.out.println(
                "Compared with stock JBake: " + names.size() + " sites, " + files + " files.");
        assertThat(names).hasSizeGreaterThanOrEqualTo(22);
        assertThat(files).isGreaterThanOrEqualTo(239);
        assertThat(stockSaid).doesNotContain("ERROR");
    }

    @Test
    void loadsNoClassOfTheDatabase() throws IOException {
        for (String log : List.of("classes-8.log", "classes-1.log")) {
            String classes = Files.readString(work.resolve(log));
            assertThat(classes).contains("org.jbake.app.ContentStore");
            assertThat(classes).doesNotContain("com.orientechnologies");
        }
    }

    @Test
    void packagesNoJarOfTheDatabase() throws IOException {
        Path libraries = Path.of(System.getProperty("guide.jar")).resolveSibling("lib");
        try (Stream<Path> jars = Files.list(libraries)) {
            assertThat(jars.map(jar -> jar.getFileName().toString()).toList())
                    .anyMatch(jar -> jar.startsWith("jbake-core"))
                    .noneMatch(jar -> jar.contains("orient") || jar.startsWith("logback"));
        }
    }

    private static void compare(String name, String ours) throws IOException {
        SortedMap<String, String> expected = bytes(work.resolve("stock").resolve(name));
        SortedMap<String, String> actual = bytes(work.resolve(ours).resolve(name));
        assertThat(expected).as("a site without files proves nothing").isNotEmpty();
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, text) -> assertThat(actual.get(path)).as(path).isEqualTo(text));
    }

    /** Each file as text of single bytes, without the clock. */
    private static SortedMap<String, String> bytes(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                files.put(folder.relativize(file).toString(), CLOCK.matcher(text).replaceAll(""));
            }
        }
        return files;
    }

    private static List<String> outputs(String kind) {
        List<String> pairs = new ArrayList<>();
        for (String name : names) {
            pairs.add(work.resolve("sites").resolve(name).toString());
            pairs.add(work.resolve(kind).resolve(name).toString());
        }
        return pairs;
    }

    /** With one time for all files: it is the date of pages that name none. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                    Files.setLastModifiedTime(copy, FileTime.from(WRITTEN));
                }
            }
        }
    }
}
