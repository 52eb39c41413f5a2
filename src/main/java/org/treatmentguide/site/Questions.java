package org.treatmentguide.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.markdown.Notes;
import org.treatmentguide.markdown.Typography;
import org.treatmentguide.markdown.heading.Slug;
import org.treatmentguide.markdown.page.Knowledge;
import org.treatmentguide.markdown.page.Part;

/** The questions, which stand together on one page and share its numbered sources. */
final class Questions {

    private final SiteMap map;
    private final GuideTexts texts;
    private final Knowledge knowledge;
    private final Map<String, List<Page>> byTheme = new LinkedHashMap<>();

    Questions(SiteMap map, GuideTexts texts, Knowledge knowledge) {
        this.map = map;
        this.texts = texts;
        this.knowledge = knowledge;
        map.published().stream()
                .filter(page -> page.type() == PageType.QUESTION)
                .sorted(Comparator.comparingInt(Questions::order))
                .forEach(
                        page ->
                                byTheme.computeIfAbsent(theme(page), any -> new ArrayList<>())
                                        .add(page));
    }

    /** In the order in which they stand: themes by their first question. */
    List<Page> inOrder() {
        return byTheme.values().stream().flatMap(List::stream).toList();
    }

    /** What the page of all questions cites: its own text first. */
    Notes notes(Page page) {
        var parts = new ArrayList<Part>();
        parts.add(texts.of(page).part());
        inOrder().forEach(question -> parts.add(texts.of(question).part()));
        return Notes.of(parts, knowledge);
    }

    int words() {
        return inOrder().stream().mapToInt(question -> texts.of(question).words()).sum();
    }

    List<Map<String, Object>> themes() {
        Notes notes =
                map.byLayout("questions")
                        .map(this::notes)
                        .orElseGet(
                                () ->
                                        Notes.of(
                                                inOrder().stream()
                                                        .map(q -> texts.of(q).part())
                                                        .toList(),
                                                knowledge));
        var themes = new ArrayList<Map<String, Object>>();
        byTheme.forEach(
                (theme, questions) ->
                        themes.add(
                                Map.of(
                                        "title",
                                        Typography.of(theme),
                                        "id",
                                        "theme-" + Slug.ofTerm(theme),
                                        "questions",
                                        questions.stream().map(q -> question(q, notes)).toList())));
        return List.copyOf(themes);
    }

    private Map<String, Object> question(Page page, Notes notes) {
        String address = page.address();
        Map<String, Object> model = SharedModel.described(page);
        model.put("id", address.substring(address.indexOf('#') + 1));
        model.put("shortAnswer", shortAnswer(page));
        model.put("body", texts.of(page).html(new SiteLinks(map, page), notes));
        return Map.copyOf(model);
    }

    /** The first paragraph without its marks: what comes before the detail. */
    private static String shortAnswer(Page page) {
        return page.facts().paragraphs().stream().map(Paragraph::text).findFirst().orElse("");
    }

    private static String theme(Page page) {
        return page.value("theme", String.class).orElse("Other questions");
    }

    private static int order(Page page) {
        return page.value("order", Integer.class).orElse(Integer.MAX_VALUE);
    }
}
