package org.treatmentguide.evidence.csl;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The LaTeX that reference managers leave in titles and names, as Unicode and marks. */
final class Latex {

    private static final Pattern ACCENT =
            Pattern.compile(
                    "\\\\(?:([\"'`^~=.])\\s*|([cuvHkrbd])(?:\\s+|(?=\\{)))"
                            + "(?:\\{(\\\\?\\p{L})\\}|(\\\\?\\p{L}))");
    private static final Pattern STYLED =
            Pattern.compile(
                    "\\\\(emph|textit|textbf|textsuperscript|textsubscript|textrm|text|mathrm|textsc)"
                            + "\\s*\\{([^{}]*)\\}");
    private static final Pattern SCRIPT = Pattern.compile("([\\^_])(?:\\{([^{}]*)\\}|(\\w))");
    private static final Pattern MATH = Pattern.compile("(?<!\\\\)\\$([^$]*[\\\\^_][^$]*)\\$");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+) ?|\\\\([&%$#_{} -])");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");

    private static final Map<String, String> COMBINING =
            Map.ofEntries(
                    Map.entry("\"", "\u0308"),
                    Map.entry("'", "\u0301"),
                    Map.entry("`", "\u0300"),
                    Map.entry("^", "\u0302"),
                    Map.entry("~", "\u0303"),
                    Map.entry("=", "\u0304"),
                    Map.entry(".", "\u0307"),
                    Map.entry("c", "\u0327"),
                    Map.entry("u", "\u0306"),
                    Map.entry("v", "\u030C"),
                    Map.entry("H", "\u030B"),
                    Map.entry("k", "\u0328"),
                    Map.entry("r", "\u030A"),
                    Map.entry("b", "\u0331"),
                    Map.entry("d", "\u0323"));

    private Latex() {}

    static String clean(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('{') < 0 && !MATH.matcher(text).find()) {
            return text;
        }
        var clean = ACCENT.matcher(text).replaceAll(Latex::accented);
        clean = MATH.matcher(clean).replaceAll(Latex::math);
        clean = STYLED.matcher(clean).replaceAll(Latex::styled);
        clean = COMMAND.matcher(clean).replaceAll(Latex::command);
        clean = clean.replace("---", "—").replace("--", "–").replace('~', '\u00A0');
        for (var before = ""; !before.equals(clean); ) {
            before = clean;
            clean = BRACES.matcher(clean).replaceAll("$1");
        }
        return clean.strip();
    }

    private static String accented(MatchResult match) {
        var accent = match.group(1) != null ? match.group(1) : match.group(2);
        var letter = match.group(3) != null ? match.group(3) : match.group(4);
        var base = letter.replace("\\", ""); // \'{\i}
        return Matcher.quoteReplacement(
                Normalizer.normalize(base + COMBINING.get(accent), Normalizer.Form.NFC));
    }

    private static String math(MatchResult match) {
        return Matcher.quoteReplacement(SCRIPT.matcher(match.group(1)).replaceAll(Latex::script));
    }

    private static String script(MatchResult match) {
        var text = match.group(2) != null ? match.group(2) : match.group(3);
        return Matcher.quoteReplacement(
                Marks.wrapped(match.group(1).equals("^") ? "sup" : "sub", text));
    }

    private static String styled(MatchResult match) {
        var element =
                switch (match.group(1)) {
                    case "emph", "textit" -> "i";
                    case "textbf" -> "b";
                    case "textsuperscript" -> "sup";
                    case "textsubscript" -> "sub";
                    default -> "";
                };
        return Matcher.quoteReplacement(
                element.isEmpty() ? match.group(2) : Marks.wrapped(element, match.group(2)));
    }

    private static String command(MatchResult match) {
        return Matcher.quoteReplacement(
                match.group(1) == null ? match.group(2) : LatexSymbols.of(match.group(1)));
    }
}
