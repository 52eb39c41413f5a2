package org.treatmentguide.browser.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The Nu HTML checker over a folder of pages, style sheets and drawings, in a process of its own:
 * it ends its virtual machine when it is done.
 */
final class NuChecker {

    /** One message: {@code type} is error, or info with the subtype warning. */
    record Message(String file, int line, String type, String text) {

        @Override
        public String toString() {
            return "%s:%d %s: %s".formatted(file, line, type, text);
        }
    }

    private static final int MINUTES = 5;

    /**
     * All messages on the pages, style sheets and drawings below a folder, in the order of the
     * files.
     */
    static List<Message> on(Path folder) throws IOException, InterruptedException {
        Path copy = Files.createTempDirectory("nu");
        try {
            checkable(folder, copy);
            return run(copy);
        } finally {
            try (Stream<Path> all = Files.walk(copy)) {
                for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void checkable(Path folder, Path copy) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file :
                    all.filter(path -> path.toString().matches(".*\\.(html|css|svg)")).toList()) {
                Path to = copy.resolve(folder.relativize(file).toString());
                Files.createDirectories(to.getParent());
                String text = Files.readString(file);
                Files.writeString(to, file.toString().endsWith(".css") ? inKnownWords(text) : text);
            }
        }
    }

    /**
     * The style in words that the checker knows, line for line: it would skip what it does not
     * know, and all that is in it. Layers become media that always hold, the safe area a length, a
     * question about selectors one about properties.
     */
    static String inKnownWords(String css) {
        return css.replaceAll("@layer [^{;]*;", "")
                .replaceAll("@layer [^{;]*\\{", "@media all {")
                .replaceAll("env\\([a-z-]+\\)", "0px")
                .replaceAll("@supports selector\\([^{]*\\)", "@supports (display: block)");
    }

    private static List<Message> run(Path folder) throws IOException, InterruptedException {
        Path out = Files.createTempFile("nu", ".json");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xss4m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "nu.validator.client.SimpleCommandLineValidator",
                                "--also-check-css",
                                "--also-check-svg",
                                "--format",
                                "json",
                                "--stdout",
                                folder.toString())
                        .redirectOutput(out.toFile())
                        .redirectErrorStream(true)
                        .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException(
                        "The Nu checker did not end within " + MINUTES + " minutes.");
            }
            return messages(Files.readString(out), folder);
        } finally {
            process.destroyForcibly();
            Files.delete(out);
        }
    }

    private static List<Message> messages(String json, Path folder) throws IOException {
        if (!json.startsWith("{")) {
            throw new IllegalStateException(
                    "The Nu checker broke: " + json.lines().limit(5).toList());
        }
        String root = folder.toUri().getPath();
        var messages = new ArrayList<Message>();
        for (JsonNode node : new ObjectMapper().readTree(json).path("messages")) {
            String path = URI.create(node.path("url").asText().replace(" ", "%20")).getPath();
            messages.add(
                    new Message(
                            path == null || !path.startsWith(root)
                                    ? String.valueOf(path)
                                    : path.substring(root.length()),
                            node.path("lastLine").asInt(),
                            node.has("subType")
                                    ? node.path("subType").asText()
                                    : node.path("type").asText(),
                            node.path("message").asText()));
        }
        return messages;
    }

    private NuChecker() {}
}
