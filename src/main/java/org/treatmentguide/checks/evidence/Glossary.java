package org.treatmentguide.checks.evidence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentguide.checks.Phrases;
import org.treatmentguide.guide.Definition;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;

/** The terms that the glossary explains, and the words by which a text uses them. */
final class Glossary {

    private static final String LAYOUT = "glossary";

    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,/]\\s*|\\s+or\\s+");
    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh)$");
    private static final Pattern WITH_Y = Pattern.compile(".*[^aeiou]y$");

    private final Map<String, Definition> byId = new LinkedHashMap<>();
    private final Phrases<Definition> words;

    Glossary(Guide guide) {
        var phrases = new LinkedHashMap<String, Definition>();
        guide.pages().stream()
                .filter(page -> isGlossary(page) && !page.draft())
                .flatMap(page -> page.facts().definitions().stream())
                .forEach(
                        term -> {
                            byId.putIfAbsent(term.id(), term);
                            wordsFor(term.term()).forEach(it -> phrases.putIfAbsent(it, term));
                        });
        this.words = new Phrases<>(phrases);
    }

    static boolean isGlossary(Page page) {
        return page.layout().equals(LAYOUT);
    }

    Set<String> ids() {
        return new LinkedHashSet<>(byId.keySet());
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    List<Phrases.Match<Definition>> usesIn(String text) {
        return words.in(text);
    }

    /** "MADRS, HAM-D" are two names; what stands in brackets is none. Each has its plural. */
    private static Stream<String> wordsFor(String term) {
        return BETWEEN.splitAsStream(BRACKET.matcher(term).replaceAll(""))
                .filter(name -> !name.isBlank())
                .flatMap(name -> Stream.of(name, plural(name)));
    }

    private static String plural(String name) {
        if (WITH_Y.matcher(name).matches()) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name + (HISSING.matcher(name).matches() ? "es" : "s");
    }
}
