package org.treatmentguide.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What {@link Chromium} must know of the machine it runs on, so that a test can put another in its
 * place.
 */
interface Machine {

    /**
     * The value of an environment variable or, with that name in lower case and dots, of a system
     * property.
     */
    Optional<String> setting(String name);

    /**
     * The first of these programs on the PATH; a name with a folder in it is looked for as it
     * stands.
     */
    Optional<Path> program(List<String> names);

    /** May packages be installed without asking anybody? */
    boolean isRoot();

    /** Is there a font at all? Without one a browser draws boxes of no width. */
    boolean hasFonts();

    /** Runs a command, its output shown, and tells whether it ended well. */
    boolean runs(List<String> command, Map<String, String> environment);

    /** A line for the person who waits. */
    void say(String line);

    /** The machine that this program runs on. */
    static Machine here() {
        return new Here();
    }

    /** The real one. */
    final class Here implements Machine {

        private static final int MINUTES = 10;

        @Override
        public Optional<String> setting(String name) {
            String property =
                    System.getProperty(name.toLowerCase(java.util.Locale.ROOT).replace('_', '.'));
            return Optional.ofNullable(property)
                    .or(() -> Optional.ofNullable(System.getenv(name)))
                    .filter(value -> !value.isBlank());
        }

        @Override
        public Optional<Path> program(List<String> names) {
            String[] folders =
                    Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
            return names.stream()
                    .flatMap(
                            name ->
                                    Path.of(name).isAbsolute()
                                            ? Stream.of(Path.of(name))
                                            : Stream.of(folders)
                                                    .map(folder -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst();
        }

        @Override
        public boolean isRoot() {
            return "root".equals(System.getProperty("user.name"));
        }

        @Override
        public boolean hasFonts() {
            try (Stream<Path> files = Files.walk(Path.of("/usr/share/fonts"))) {
                return files.anyMatch(file -> file.toString().matches(".*\\.(ttf|otf|ttc|pfb)"));
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        public boolean runs(List<String> command, Map<String, String> environment) {
            try {
                var builder = new ProcessBuilder(command).redirectErrorStream(true);
                builder.environment().putAll(environment);
                // To a file, not to our own output: Maven speaks through that with its forked
                // process.
                Path log = Files.createTempFile("browser-install", ".log");
                Process process = builder.redirectOutput(log.toFile()).start();
                boolean well =
                        process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
                process.destroyForcibly();
                if (!well) {
                    say("It failed. The end of its output:\n" + lastLines(Files.readString(log)));
                }
                Files.delete(log);
                return well;
            } catch (IOException e) {
                say(e.getMessage());
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        private static String lastLines(String text) {
            List<String> lines = text.lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        }

        @Override
        public void say(String line) {
            System.out.println("[browser] " + line);
        }
    }
}
