package org.treatmentguide.evidence.csl;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of a reference library, with the markup that other programs leave in it as marks. */
final class SourceText {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9:]*)[^<>]*>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,6}));");
    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]");
    private static final Map<String, String> ENTITIES =
            Map.of(
                    "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0",
                    "ndash", "–", "mdash", "—");

    private SourceText() {}

    static String clean(String written) {
        var text = Marks.without(written).replaceAll("[\\p{Cc}\\s]+", " ").strip();
        text = Latex.clean(text);
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(text).replaceAll(SourceText::mark);
        }
        if (text.indexOf('&') >= 0) {
            text = ENTITY.matcher(text).replaceAll(SourceText::character);
        }
        return Marks.balanced(text);
    }

    /** The text so that words from right to left do not reorder their neighbours. */
    static String isolated(String text) {
        return RIGHT_TO_LEFT.matcher(text).find() ? Marks.wrapped("bdi", text) : text;
    }

    private static String mark(MatchResult tag) {
        var prefixed = tag.group(2).toLowerCase(Locale.ROOT);
        var name = prefixed.substring(prefixed.indexOf(':') + 1);
        var mark = tag.group(1).isEmpty() ? Marks.opening(name) : Marks.closing(name);
        if (mark != 0) {
            return String.valueOf(mark);
        }
        var onlyStyle = prefixed.contains(":") || name.matches("span|scp|sc|p|u");
        return onlyStyle ? "" : Matcher.quoteReplacement(tag.group());
    }

    private static String character(MatchResult entity) {
        if (entity.group(3) != null) {
            return Matcher.quoteReplacement(ENTITIES.getOrDefault(entity.group(3), entity.group()));
        }
        var codePoint =
                entity.group(1) != null
                        ? Integer.parseInt(entity.group(1))
                        : Integer.parseInt(entity.group(2), 16);
        return Character.isValidCodePoint(codePoint) && !Character.isISOControl(codePoint)
                ? Matcher.quoteReplacement(Marks.without(Character.toString(codePoint)))
                : "";
    }
}
