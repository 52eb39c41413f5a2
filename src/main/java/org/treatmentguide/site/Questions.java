package org.treatmentguide.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.markdown.Typography;
import org.treatmentguide.markdown.heading.Slug;

/** The questions by theme, and the pages that answer them. */
final class Questions {

    static final String LAYOUT = "questions";

    private final SiteMap map;
    private final Map<String, List<Page>> byTheme;
    private final List<Page> pages;

    Questions(SiteMap map) {
        this.map = map;
        this.byTheme =
                map.published().stream()
                        .filter(page -> page.type() == PageType.QUESTION)
                        .sorted(Comparator.comparingInt(Questions::order))
                        .collect(
                                Collectors.groupingBy(
                                        Questions::theme, LinkedHashMap::new, Collectors.toList()));
        this.pages =
                inOrder().stream()
                        .map(question -> Addresses.path(question.address()))
                        .distinct()
                        .flatMap(address -> map.at(address).stream())
                        .filter(Questions::isOfTheme)
                        .toList();
    }

    /** Whether a page holds the questions of one theme only. */
    static boolean isOfTheme(Page page) {
        return page.layout().equals(LAYOUT) && page.field("theme").isPresent();
    }

    /** In the order in which they stand: themes by their first question. */
    List<Page> inOrder() {
        return byTheme.values().stream().flatMap(List::stream).toList();
    }

    /** Those that a page answers. */
    List<Page> on(Page page) {
        return inOrder().stream().filter(question -> isOn(page, question)).toList();
    }

    /** The page of the theme so many steps after that of this one. */
    Optional<Page> near(Page page, int step) {
        int place = pages.indexOf(page);
        return place >= 0 && place + step >= 0 && place + step < pages.size()
                ? Optional.of(pages.get(place + step))
                : Optional.empty();
    }

    /** All themes with all questions, as lists of links. */
    List<Map<String, Object>> themes() {
        return themes(any -> true, question -> Map.copyOf(model(question)));
    }

    /** What every list has of a question, to be added to. */
    static Map<String, Object> model(Page question) {
        String address = question.address();
        Map<String, Object> model = SharedModel.described(question);
        model.put("id", address.substring(address.indexOf('#') + 1));
        model.put("shortAnswer", shortAnswer(question));
        return model;
    }

    /** The first paragraph without its marks: what comes before the detail. */
    private static String shortAnswer(Page page) {
        return page.facts().paragraphs().stream().map(Paragraph::text).findFirst().orElse("");
    }

    /**
     * Some of the questions by theme.
     *
     * @param model what templates read of a question
     */
    List<Map<String, Object>> themes(
            Predicate<Page> some, Function<Page, Map<String, Object>> model) {
        return byTheme.entrySet().stream()
                .filter(theme -> theme.getValue().stream().anyMatch(some))
                .map(
                        theme ->
                                theme(
                                        theme.getKey(),
                                        theme.getValue().stream().filter(some).toList(),
                                        model))
                .toList();
    }

    private Map<String, Object> theme(
            String title, List<Page> questions, Function<Page, Map<String, Object>> model) {
        var theme = new HashMap<String, Object>();
        theme.put("title", Typography.of(title));
        theme.put("id", themeId(title));
        map.holding(questions.get(0))
                .filter(Questions::isOfTheme)
                .ifPresent(page -> theme.put("uri", Addresses.encoded(page.address())));
        theme.put("questions", questions.stream().map(model).toList());
        return Map.copyOf(theme);
    }

    private static String themeId(String title) {
        return "theme-" + Slug.ofTerm(title);
    }

    /** What stands for a page of questions where all themes stand on one page. */
    static String placeOf(Page page) {
        return page.value("theme", String.class).map(Questions::themeId).orElse(LAYOUT);
    }

    static boolean isOn(Page page, Page question) {
        return Addresses.path(question.address()).equals(page.address());
    }

    private static String theme(Page page) {
        return page.value("theme", String.class).orElse("Other questions");
    }

    private static int order(Page page) {
        return page.value("order", Integer.class).orElse(Integer.MAX_VALUE);
    }
}
