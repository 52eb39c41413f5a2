package org.treatmentguide.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.treatmentguide.guide.Heading;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.markdown.Typography;

/** What all templates read as {@code guide}: lists made once and shared by all pages. */
final class SharedModel {

    static final Comparator<Page> BY_TITLE =
            Comparator.comparing(Page::title, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Page::title)
                    .thenComparing(page -> page.source().toString());

    private final SiteMap map;
    private final ReadingOrder order;

    SharedModel(SiteMap map, ReadingOrder order) {
        this.map = map;
        this.order = order;
    }

    /**
     * @param themes the questions by theme, with links to their answers
     */
    Map<String, Object> of(List<Map<String, Object>> themes) {
        var model = new HashMap<String, Object>();
        model.put("sections", order.sections().stream().map(this::section).toList());
        model.put("pages", pages());
        model.put("byAddress", byAddress());
        model.put("themes", themes);
        model.put("stories", stories());
        map.byLayout(PageType.HOME.word()).ifPresent(home -> model.put("home", described(home)));
        map.byLayout(WholeGuide.LAYOUT).ifPresent(whole -> model.put("whole", entry(whole)));
        map.byLayout(GuideDocuments.COMPARISON)
                .ifPresent(comparison -> model.put("comparison", entry(comparison)));
        map.page("help-now.md").ifPresent(help -> model.put("help", entry(help)));
        return model;
    }

    /** So that a template finds a page by its address without going through all of them. */
    private Map<String, Object> byAddress() {
        var pages = new HashMap<String, Object>();
        map.published().forEach(page -> pages.put(Addresses.encoded(page.address()), entry(page)));
        return Map.copyOf(pages);
    }

    /** Title and encoded address: what every list has of a page. */
    static Map<String, Object> entry(Page page) {
        return Map.of(
                "title", Typography.of(page.title()), "uri", Addresses.encoded(page.address()));
    }

    static List<Map<String, Object>> headings(Page page, int deepest) {
        return page.facts().headings().stream()
                .filter(heading -> heading.level() >= 2 && heading.level() <= deepest)
                .map(SharedModel::heading)
                .toList();
    }

    private static Map<String, Object> heading(Heading heading) {
        return Map.of("level", heading.level(), "id", heading.id(), "text", heading.text());
    }

    private Map<String, Object> section(Page page) {
        var model = described(page);
        page.value("order", Integer.class).ifPresent(order -> model.put("order", order));
        model.put("headings", headings(page, 2));
        model.put("subpages", described(order.subpages(page).stream()));
        return Map.copyOf(model);
    }

    /** The same with what search engines and lists tell of a page. */
    static Map<String, Object> described(Page page) {
        var model = new LinkedHashMap<>(entry(page));
        words(page, model, "description");
        page.value("reviewed", LocalDate.class)
                .ifPresent(day -> model.put("reviewed", Day.of(day)));
        page.value("status", String.class)
                .filter("draft"::equals)
                .ifPresent(any -> model.put("draft", true));
        return model;
    }

    private static void words(Page page, Map<String, Object> model, String... fields) {
        for (String field : fields) {
            page.value(field, String.class)
                    .ifPresent(value -> model.put(field, Typography.of(value)));
        }
    }

    private List<Map<String, Object>> pages() {
        return described(of(PageType.PAGE).filter(this::standsAlone).sorted(BY_TITLE));
    }

    private boolean standsAlone(Page page) {
        return !page.layout().equals("not-found")
                && !Questions.isOfTheme(page)
                && map.sectionOf(page).isEmpty();
    }

    private static List<Map<String, Object>> described(Stream<Page> pages) {
        return pages.map(page -> Map.copyOf(described(page))).toList();
    }

    private List<Map<String, Object>> stories() {
        var stories = new ArrayList<Map<String, Object>>();
        of(PageType.STORY)
                .sorted(BY_TITLE)
                .forEach(
                        page -> {
                            var model = described(page);
                            words(page, model, "contentNote");
                            for (String field : List.of("option", "outcome")) {
                                page.value(field, String.class)
                                        .ifPresent(word -> model.put(field, word));
                            }
                            stories.add(Map.copyOf(model));
                        });
        return List.copyOf(stories);
    }

    private Stream<Page> of(PageType type) {
        return map.published().stream().filter(page -> page.type() == type);
    }
}
