package org.treatmentguide.evidence.csl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The style and its words, as the build puts them beside this class. */
final class StyleFiles {

    private StyleFiles() {}

    private static final String NUMBER =
            "<text variable=\"citation-number\" suffix=\".\"/>\\s*(?=<group)";
    private static final String OWN_COLUMN = " second-field-align=\"flush\"";
    private static final String WORDS = "(?=<term name=\"presented at\">)";
    private static final String OWN_WORDS =
            "<term name=\"page-range-delimiter\">-</term><term name=\"page\" form=\"short\">p.</term>";
    private static final String MONTH =
            "(?<=<date variable=\"issued\" delimiter=\" \">\\s{0,40}<date-part name=\"year\"/>\\s{0,40}"
                    + "<date-part name=\"month\")";

    /**
     * The style with three changes: no numbers, which pages give themselves; the hyphens and the
     * "p." of the specification for pages; and a space before months, as the processor knows no
     * delimiter in dates of a style's own.
     */
    static String style() {
        var style = read("nlm-citation-sequence.csl");
        style = replace(style, NUMBER, "");
        style = replace(style, OWN_COLUMN, "");
        style = replace(style, WORDS, OWN_WORDS);
        return replace(style, MONTH, " prefix=\" \"");
    }

    static String locale() {
        return read("locales-en-GB.xml");
    }

    private static String replace(String style, String pattern, String other) {
        var matcher = Pattern.compile(pattern).matcher(style);
        if (!matcher.find()) {
            throw new IllegalStateException("the citation style has changed: no " + pattern);
        }
        return matcher.replaceAll(other);
    }

    private static String read(String name) {
        try (var stream = StyleFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        name + " is missing from the program; build it with mvn package");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
