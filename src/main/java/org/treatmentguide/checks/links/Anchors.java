package org.treatmentguide.checks.links;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.treatmentguide.evidence.Comparison;
import org.treatmentguide.guide.Definition;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.report.Nearest;

/** The places on each page that a link can lead to: headings, definitions, questions, rows. */
final class Anchors {

    private static final int FEW = 6;

    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<String, Nearest> nearest = new HashMap<>();

    Anchors(Guide guide, Comparison comparison) {
        var questions = new HashMap<String, Set<String>>();
        guide.pages().stream()
                .filter(page -> page.type() == PageType.QUESTION)
                .map(page -> Target.of(page.address()))
                .forEach(
                        question ->
                                questions
                                        .computeIfAbsent(
                                                question.path(), any -> new LinkedHashSet<>())
                                        .add(question.heading()));
        for (Page page : guide.pages()) {
            known.put(Paths.of(page.source()), ids(page, questions, comparison));
        }
    }

    private static Set<String> ids(
            Page page, Map<String, Set<String>> questions, Comparison comparison) {
        var ids = new LinkedHashSet<String>();
        page.facts().headings().forEach(heading -> ids.add(shortId(page, heading.id())));
        page.facts().definitions().stream().map(Definition::id).forEach(ids::add);
        if (page.type() != PageType.QUESTION) {
            ids.addAll(questions.getOrDefault(page.address(), Set.of()));
        }
        if (page.layout().equals("comparison")) {
            comparison.rows().forEach(row -> ids.add(row.anchor()));
        }
        return ids;
    }

    boolean has(Page page, String id) {
        return of(page).contains(shortId(page, id));
    }

    /**
     * Ids of headings in a question start with the question's where nobody chose one, as they share
     * a page. Links may leave that out.
     */
    private static String shortId(Page page, String id) {
        String question = Target.of(page.address()).heading() + "-";
        return page.type() == PageType.QUESTION && id.startsWith(question)
                ? id.substring(question.length())
                : id;
    }

    private Set<String> of(Page page) {
        return known.get(Paths.of(page.source()));
    }

    /** The id of the heading with those words, as others would make it, or else the nearest id. */
    Optional<String> nearest(Page page, String id) {
        return page.facts().headings().stream()
                .filter(heading -> plain(heading.text()).equals(plain(id)))
                .map(heading -> shortId(page, heading.id()))
                .findFirst()
                .or(() -> spelt(page).to(id));
    }

    private Nearest spelt(Page page) {
        return nearest.computeIfAbsent(Paths.of(page.source()), source -> Nearest.in(of(page)));
    }

    /** What to write where no id is near. */
    String choice(Page page) {
        Set<String> ids = of(page);
        if (ids.isEmpty()) {
            return "Leave out what follows “#”, or give that page a heading to link to.";
        }
        return "Use one of its ids"
                + (ids.size() > FEW ? ", such as " : ": ")
                + ids.stream().limit(FEW).collect(Collectors.joining(", "))
                + ".";
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
