package org.treatmentguide.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Constants that authors write as words: {@code VERY_LOW} as "very low" or "very-low". */
final class Word {

    private Word() {}

    static String of(Enum<?> constant, char between) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', between);
    }

    static List<String> all(Class<? extends Enum<?>> kind, char between) {
        return Arrays.stream(kind.getEnumConstants())
                .map(constant -> of(constant, between))
                .toList();
    }

    static <E extends Enum<E>> E read(Class<E> kind, String word) {
        return Enum.valueOf(
                kind, word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }

    static <E extends Enum<E>> Optional<E> read(Class<E> kind, Optional<String> word) {
        return word.map(known -> read(kind, known));
    }
}
