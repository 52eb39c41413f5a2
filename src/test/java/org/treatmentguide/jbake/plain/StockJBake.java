package org.treatmentguide.jbake.plain;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs stock JBake and our engine, each in a process and on a class path of its own. */
final class StockJBake {

    private static final Path STOCK = Path.of("target/it/stock-jbake");
    private static final Path JAR = Path.of(System.getProperty("guide.jar", "target/lib"));

    /** Stock's order of one date depends on processors, its neighbours on the collector. */
    private static final List<String> STEADY =
            List.of(
                    "-XX:ActiveProcessorCount=1",
                    "-XX:+UnlockExperimentalVMOptions",
                    "-XX:+UseEpsilonGC",
                    "-Xmx3g",
                    "-XX:TieredStopAtLevel=1",
                    "-Dlogback.configurationFile=" + STOCK.resolve("logback.xml"));

    private StockJBake() {}

    /** The log of the process; whatever stock complains of stands there. */
    static String bake(List<String> sourcesAndOutputs) throws Exception {
        return java(
                STEADY,
                STOCK.resolve("lib") + File.separator + "*",
                STOCK.resolve("Bake.java").toString(),
                sourcesAndOutputs);
    }

    /** The same with our engine. */
    static String bakeOurs(int jobs, Path classLog, List<String> sourcesAndOutputs)
            throws Exception {
        List<String> arguments = new ArrayList<>(List.of(String.valueOf(jobs)));
        arguments.addAll(sourcesAndOutputs);
        String classPath =
                String.join(
                        File.pathSeparator,
                        JAR.toString(),
                        JAR.resolveSibling("lib") + File.separator + "*",
                        "target/test-classes");
        return java(
                List.of("-Xlog:class+load:file=" + classLog),
                classPath,
                BakeSites.class.getName(),
                arguments);
    }

    private static String java(
            List<String> options, String classPath, String main, List<String> arguments)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("bake", ".log");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()));
        command.addAll(options);
        command.addAll(List.of("-Duser.timezone=UTC", "-Duser.language=en", "-Duser.country="));
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("TZ", "UTC");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectOutput(log.toFile()).start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running after five minutes: " + command);
        }
        String said = Files.readString(log);
        if (process.exitValue() != 0) {
            throw new IllegalStateException("exit " + process.exitValue() + "\n" + said);
        }
        return said;
    }
}
