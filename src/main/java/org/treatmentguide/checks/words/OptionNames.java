package org.treatmentguide.checks.words;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatmentguide.checks.Phrases;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.Option;

/**
 * Finds which option a heading is about: by its name, its long name, what stands in the brackets of
 * the long name, or a word of a short name that no other option's name has.
 */
final class OptionNames {

    private static final int SHORT = 2;

    private final Phrases<Option> phrases;

    OptionNames(Evidence evidence) {
        List<Option> options = evidence.optionsInOrder();
        Map<String, Option> names = new LinkedHashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Option option : options) {
            names(option).distinct().forEach(name -> uses.merge(name, 1, Integer::sum));
        }
        for (Option option : options) {
            names(option)
                    .filter(name -> uses.get(name) == 1)
                    .forEach(name -> names.putIfAbsent(name, option));
        }
        this.phrases = new Phrases<>(names);
    }

    private static Stream<String> names(Option option) {
        String[] words = option.name().split(" ");
        return Stream.of(
                        Stream.of(option.name(), option.longName()),
                        Stream.of(option.longName().split("[()]")),
                        words.length <= SHORT ? Stream.of(words) : Stream.<String>of())
                .flatMap(names -> names)
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty());
    }

    /** A heading that names one option: which, and the heading with a gap for the name. */
    record Named(Option option, String pattern) {}

    Optional<Named> in(String heading) {
        List<Phrases.Match<Option>> matches = phrases.in(heading.toLowerCase(Locale.ROOT));
        if (matches.isEmpty()
                || matches.stream().map(Phrases.Match::value).distinct().count() > 1) {
            return Optional.empty();
        }
        var pattern = new StringBuilder();
        int at = 0;
        for (Phrases.Match<Option> match : matches) {
            pattern.append(heading, at, match.start()).append('…');
            at = match.end();
        }
        pattern.append(heading, at, heading.length());
        return Optional.of(new Named(matches.get(0).value(), plain(pattern.toString())));
    }

    /** "An apple" and "a pear" differ in more than the name. */
    static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("\\ban …", "a …").strip();
    }
}
