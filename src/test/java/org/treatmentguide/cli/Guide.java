package org.treatmentguide.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A tiny guide in a folder of its own, and the command line run on it within this process. */
final class Guide {

    private static final String HEADER =
            "---\ntitle: %s\ntype: %s\nstatus: published\ndescription: A description that is long enough for the rule on descriptions here.\n---\n\n";

    final Path source;

    private Guide(Path source) {
        this.source = source;
    }

    /** Home, a help page and templates of one line. */
    static Guide in(Path folder) throws IOException {
        var guide = new Guide(folder);
        guide.write(
                "jbake.properties",
                "guide.site=true\nguide.name=Tiny\nguide.language=en-GB\n"
                        + "template.home.file=layouts/home.ftlh\ntemplate.page.file=layouts/page.ftlh\n");
        for (String layout :
                new String[] {
                    "home",
                    "section",
                    "page",
                    "questions",
                    "stories",
                    "story",
                    "glossary",
                    "not-found"
                }) {
            guide.write(
                    "templates/layouts/" + layout + ".ftlh",
                    "<h1>${content.title}</h1>${content.body?no_esc}\n");
        }
        guide.write("assets/css/guide.css", "body { margin: 0 }\n");
        guide.page("index", "Home", "home", "[Help](help-now.md)");
        guide.page("help-now", "Help now", "page", "[Home](index.md)");
        return guide;
    }

    /** A plain JBake site: one template, no header rules, no lists. */
    static Guide plainIn(Path folder) throws IOException {
        return new Guide(folder)
                .write(
                        "jbake.properties",
                        "render.index=false\nrender.feed=false\nrender.archive=false\nrender.tags=false\n")
                .write("templates/page.ftl", "${content.title}: ${content.body}");
    }

    Guide page(String name, String title, String type, String body) throws IOException {
        return write("content/" + name + ".md", HEADER.formatted(title, type) + body + "\n");
    }

    Guide write(String file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Guide write(String file, byte[] bytes) throws IOException {
        Path path = source.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return this;
    }

    Guide delete(String file) throws IOException {
        Path path = source.resolve(file);
        if (Files.isDirectory(path)) {
            try (var all = Files.walk(path)) {
                for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        } else {
            Files.delete(path);
        }
        return this;
    }

    Path site() {
        return source.resolve("target/site");
    }

    Ended build(String... more) {
        return run("build", more);
    }

    Ended check(String... more) {
        return run("check", more);
    }

    private Ended run(String command, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = command;
        arguments[1] = "--source";
        arguments[2] = source.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return guide(arguments);
    }

    static Ended guide(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code =
                Cli.run(
                        arguments,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false);
        return new Ended(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Exit code and what was printed. */
    record Ended(int code, String out, String err) {}
}
