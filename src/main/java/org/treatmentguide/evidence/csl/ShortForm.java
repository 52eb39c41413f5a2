package org.treatmentguide.evidence.csl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentguide.evidence.Reference;

/** A reference in a few words: who, when, what. Plain text; needs no style. */
public final class ShortForm {

    private ShortForm() {}

    /** Who and when, such as "Berlim and others, 2014"; the title where nobody is named. */
    public static String of(Reference reference) {
        var year = reference.year().map(it -> ", " + it).orElse("");
        return by(reference).orElseGet(() -> title(reference)) + year;
    }

    private static String title(Reference reference) {
        return plain(reference.title());
    }

    /** Who, such as "Berlim and others"; the publisher where nobody is named. */
    static Optional<String> by(Reference reference) {
        return Stream.of("author", "editor")
                .map(reference.csl()::get)
                .filter(List.class::isInstance)
                .map(names -> names((List<?>) names))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .or(() -> reference.text("publisher").map(ShortForm::plain));
    }

    private static String names(List<?> people) {
        var names = people.stream().map(ShortForm::name).filter(name -> !name.isEmpty()).toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        boolean isPair = names.size() == 2 && !names.get(1).matches("(and )?others|et al\\.?");
        return names.get(0) + " and " + (isPair ? names.get(1) : "others");
    }

    private static String name(Object person) {
        if (!(person instanceof Map<?, ?> parts)) {
            return "";
        }
        var family =
                Stream.of("non-dropping-particle", "family")
                        .map(parts::get)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.joining(" "));
        var name = family.isEmpty() ? parts.get("literal") : family;
        return name instanceof String text ? plain(text) : "";
    }

    static String plain(String written) {
        return Marks.without(SourceText.clean(written));
    }
}
