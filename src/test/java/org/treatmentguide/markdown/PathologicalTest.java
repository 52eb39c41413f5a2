package org.treatmentguide.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.treatmentguide.report.Checked;

/** Texts made to keep a parser busy for hours or to exhaust its stack. */
class PathologicalTest {

    private static final int MANY = 100_000;
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private final MarkdownReader reader = new MarkdownReader();

    @TestFactory
    Stream<DynamicTest> endsInBoundedTime() {
        return nasty().entrySet().stream()
                .flatMap(
                        text ->
                                Stream.of(
                                        test(text.getKey(), text.getValue()),
                                        test(
                                                text.getKey() + ", in lines just short enough",
                                                inLines(text.getValue(), "\n")),
                                        test(
                                                text.getKey() + ", in paragraphs",
                                                inLines(text.getValue(), "\n\n"))));
    }

    @Test
    void aPlainPageOfAMegabyteIsRead() {
        String text = "Some plain words that somebody wrote, \"all\" of them.\n\n".repeat(20_000);
        Checked<Manuscript> read =
                assertTimeoutPreemptively(LONG_ENOUGH, () -> reader.read(file(), text, 1));
        assertThat(text).hasSizeGreaterThan(1_000_000);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().facts().paragraphs()).hasSize(20_000);
    }

    @Test
    void emphasisNestedTooDeepIsTold() {
        String text = "*a **b ".repeat(300) + "c** d* ".repeat(300);
        assertThat(reader.read(file(), text, 7).findings())
                .singleElement()
                .satisfies(it -> assertThat(it.place()).hasToString("content/nasty.md:7:1"));
    }

    private DynamicTest test(String name, String text) {
        return DynamicTest.dynamicTest(
                name,
                () ->
                        assertTimeoutPreemptively(
                                LONG_ENOUGH,
                                () -> {
                                    Checked<Manuscript> read = reader.read(file(), text, 1);
                                    TestKnowledge.html(read.value());
                                    assertThat(read.findings())
                                            .allMatch(
                                                    it ->
                                                            it.rule()
                                                                    .name()
                                                                    .equals("page-not-written"));
                                }));
    }

    private static Path file() {
        return Path.of("content/nasty.md");
    }

    private static String inLines(String text, String between) {
        var lines = new StringBuilder();
        String flat = text.substring(0, Math.min(text.length(), 60_000)).replace('\n', ' ');
        for (int i = 0; i < flat.length(); i += 15_000) {
            lines.append(flat, i, Math.min(flat.length(), i + 15_000)).append(between);
        }
        return lines.toString();
    }

    private static Map<String, String> nasty() {
        var texts = new LinkedHashMap<String, String>();
        Stream.of(
                        ">",
                        "> ",
                        "[",
                        "]",
                        "[]",
                        "[a](",
                        "![[]()",
                        "*",
                        "*a ",
                        "*a_ ",
                        "**x*",
                        "a**b",
                        "_a",
                        "`",
                        "\"",
                        "\"a ",
                        "'a ",
                        "<<",
                        "<a ",
                        "<!--",
                        "<?",
                        "<![CDATA[",
                        "&",
                        "&#",
                        "\\",
                        "- ",
                        "1. ",
                        "|",
                        ": ",
                        "#",
                        "-",
                        "=",
                        ".",
                        " ",
                        "\t",
                        "[a][b] ",
                        "![",
                        "[@",
                        "[@a]",
                        "[@a;",
                        "[!note] ",
                        "{#a}",
                        "[a](<b",
                        "[a](b \"",
                        "(",
                        "[a](b(",
                        "~~~ ",
                        "\0",
                        "\uD83E",
                        "<a@b.c>",
                        "<https://a.b> ",
                        "term:")
                .forEach(mark -> texts.put(mark + " x 100,000", mark.repeat(MANY)));
        Stream.of(
                        "- a\n",
                        "a\n: b\n\n",
                        "|a|b|\n",
                        "[a]: b\n",
                        "[a]:\n",
                        "```\n",
                        "<div>\n\n",
                        "a\\\n",
                        "a  \n",
                        "a\n=\n",
                        "> a\nb\n",
                        "# a\n",
                        "| a\n",
                        "<!-- x\n",
                        "> [!note] a\n",
                        "\r\n",
                        "* * *\n")
                .forEach(line -> texts.put(line.strip() + " x 100,000 lines", line.repeat(MANY)));
        texts.put("a list 3,000 levels deep", stairs());
        texts.put("a line of 5 MB", "word ".repeat(1_000_000));
        texts.put("a word of 5 MB", "w".repeat(5_000_000));
        texts.put("ever longer backticks", backticks());
        texts.put("a table head", "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n|a|\n");
        texts.put("many references", references());
        return texts;
    }

    private static String stairs() {
        var text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append("  ".repeat(i)).append("- a\n");
        }
        return text.toString();
    }

    private static String backticks() {
        var text = new StringBuilder();
        for (int i = 1; text.length() < MANY; i++) {
            text.append('e').append("`".repeat(i));
        }
        return text.toString();
    }

    private static String references() {
        var text = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            text.append("[a").append(i).append("]: b\n");
        }
        return text.toString();
    }
}
