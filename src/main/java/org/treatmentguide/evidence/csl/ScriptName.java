package org.treatmentguide.evidence.csl;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names as the National Library of Medicine sets them: family name, then initials without stops or
 * hyphens, then "Jr" and the like. Scripts without capital letters have no initials: such names are
 * set in full, Chinese, Japanese and Korean ones without a space. We set names ourselves because
 * the processor keeps hyphens, puts "Jr" first and finds initials only in Latin letters.
 */
final class ScriptName {

    private static final Set<UnicodeScript> WITH_INITIALS =
            Set.of(
                    UnicodeScript.LATIN,
                    UnicodeScript.GREEK,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.ARMENIAN,
                    UnicodeScript.COMMON,
                    UnicodeScript.INHERITED);

    private static final Set<UnicodeScript> WITHOUT_SPACE =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL);

    private ScriptName() {}

    /** The name as one text. */
    static String of(Map<?, ?> name) {
        var literal = part(name, "literal");
        if (literal.isEmpty()) {
            return person(name);
        }
        // The style sees more than six authors where this is the seventh.
        return literal.matches("(?i)(and )?others|et al\\.?") ? "et al" : literal;
    }

    private static String person(Map<?, ?> name) {
        var family = part(name, "family");
        var given = part(name, "given");
        if (!allIn(WITH_INITIALS, family + given)) {
            return family + (allIn(WITHOUT_SPACE, family + given) ? "" : " ") + given;
        }
        return Stream.of(
                        part(name, "dropping-particle"),
                        part(name, "non-dropping-particle"),
                        family,
                        initials(given),
                        part(name, "suffix").replaceAll("[.,]", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The first letter of each part; "SRD" is taken for initials, "de" for no name. */
    private static String initials(String given) {
        if (given.matches("\\p{Lu}{2,4}")) {
            return given;
        }
        return Stream.of(given.split("[\\s.\u2010\u2011-]+"))
                .filter(part -> !part.isEmpty() && !Character.isLowerCase(part.codePointAt(0)))
                .map(part -> Character.toString(part.codePointAt(0)))
                .collect(Collectors.joining());
    }

    private static String part(Map<?, ?> name, String key) {
        var value = name.get(key);
        return value == null ? "" : SourceText.clean(value.toString());
    }

    private static boolean allIn(Set<UnicodeScript> scripts, String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .allMatch(scripts::contains);
    }
}
