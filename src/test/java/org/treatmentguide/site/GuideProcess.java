package org.treatmentguide.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The built generator in a process of its own, as a user starts it. */
final class GuideProcess {

    private static final Path JAR =
            Path.of(System.getProperty("guide.jar", "target/treatment-guide.jar"));

    private final List<String> command = new ArrayList<>();
    private final ProcessBuilder builder = new ProcessBuilder();

    private GuideProcess(List<String> prefix, String... arguments) {
        command.addAll(prefix);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
    }

    static GuideProcess of(String... arguments) {
        return new GuideProcess(List.of(), arguments);
    }

    /**
     * The same below a shell that first sets a limit of the system, such as {@code ulimit -f 8}.
     */
    static GuideProcess below(String shell, String... arguments) {
        return new GuideProcess(List.of("bash", "-c", shell + "; exec \"$@\"", "bash"), arguments);
    }

    GuideProcess in(Path folder) {
        builder.directory(folder.toFile());
        return this;
    }

    GuideProcess with(Map<String, String> environment) {
        builder.environment().putAll(environment);
        return this;
    }

    Process start() throws IOException {
        return builder.command(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    Ended run() throws IOException, InterruptedException {
        Path out = Files.createTempFile("guide", ".out");
        Path err = Files.createTempFile("guide", ".err");
        Process process =
                builder.command(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        int code = process.waitFor();
        return new Ended(code, read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    /** Exit code and what was printed. */
    record Ended(int code, String out, String err) {}
}
