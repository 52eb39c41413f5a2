package org.treatmentguide.evidence.csl;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts and names as BibTeX wants them. */
final class BibTexText {

    private BibTexText() {}

    /** A text with its markup as LaTeX and all else escaped. */
    static String of(String text) {
        var latex = new StringBuilder();
        for (var unit : SourceText.clean(text).toCharArray()) {
            latex.append(Marks.isElement(unit) ? command(unit) : escaped(unit));
        }
        return latex.toString();
    }

    /** "Family, Jr, Given"; a group between braces, so that it is not taken apart. */
    static String name(Map<?, ?> name) {
        var literal = part(name, "literal");
        if (!literal.isEmpty()) {
            return literal.matches("(?i)(and )?others|et al\\.?") ? "others" : "{" + literal + "}";
        }
        var family =
                Stream.of(
                                part(name, "dropping-particle"),
                                part(name, "non-dropping-particle"),
                                part(name, "family"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        return Stream.of(family, part(name, "suffix"), part(name, "given"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String part(Map<?, ?> name, String key) {
        var value = name.get(key);
        return value == null ? "" : of(value.toString());
    }

    private static String command(char mark) {
        if (!Marks.isOpening(mark)) {
            return Marks.element(mark).equals("bdi") ? "" : "}";
        }
        return switch (Marks.element(mark)) {
            case "i" -> "\\emph{";
            case "b" -> "\\textbf{";
            case "sup" -> "\\textsuperscript{";
            case "sub" -> "\\textsubscript{";
            default -> "";
        };
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '&', '%', '$', '#', '_' -> "\\" + unit;
            case '{', '}' -> "\\" + unit;
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '\u00A0' -> "~";
            default -> String.valueOf(unit);
        };
    }
}
