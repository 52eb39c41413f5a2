package org.treatmentguide.site;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatmentguide.guide.Definition;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.markdown.Typography;

/** What templates read as {@code content}: one page, but for its body. */
final class PageFields {

    private static final int WORDS_A_MINUTE = 180;
    private static final List<String> DATES = List.of("reviewed", "nextReview", "evidenceSearched");
    private static final List<String> STORY_TEXTS =
            List.of("verified", "relationship", "payment", "contentNote");
    private static final List<String> STORY_WORDS =
            List.of("option", "outcome", "provenance", "expectedOutcome");

    private final Page page;
    private final Map<String, Object> fields = new HashMap<>();

    PageFields(Page page) {
        this.page = page;
        fields.putAll(SharedModel.entry(page));
        fields.put("type", page.type().word());
        fields.put("layout", page.layout());
        fields.put("rootpath", Addresses.rootpath(page.address()));
        fields.put("source", page.source().toString().replace('\\', '/'));
        fields.put("draft", page.value("status", String.class).orElse("").equals("draft"));
        fields.put("headings", SharedModel.headings(page, 3));
        fields.put("terms", terms());
        text("description", "description");
        text("theme", "theme");
        fields.put("summary", summary());
        story();
    }

    Map<String, Object> made() {
        return Map.copyOf(fields);
    }

    PageFields way(
            List<Map<String, Object>> breadcrumbs, Optional<Page> before, Optional<Page> after) {
        fields.put("breadcrumbs", breadcrumbs);
        before.ifPresent(other -> fields.put("previous", SharedModel.entry(other)));
        after.ifPresent(other -> fields.put("next", SharedModel.entry(other)));
        return this;
    }

    PageFields dates(LocalDate today) {
        for (String date : DATES) {
            page.value(date, LocalDate.class).ifPresent(value -> fields.put(date, Day.of(value)));
        }
        boolean overdue =
                page.value("nextReview", LocalDate.class).filter(today::isAfter).isPresent();
        fields.put("reviewOverdue", overdue);
        return this;
    }

    PageFields length(int words) {
        fields.put("words", words);
        fields.put("minutes", (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
        return this;
    }

    PageFields with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    private List<Map<String, Object>> terms() {
        return page.facts().definitions().stream()
                .sorted(Comparator.comparing(Definition::term, String.CASE_INSENSITIVE_ORDER))
                .map(term -> Map.<String, Object>of("id", term.id(), "text", term.term()))
                .toList();
    }

    private List<String> summary() {
        return page.value("summary", Collection.class).stream()
                .<Object>flatMap(points -> ((Collection<?>) points).stream())
                .map(point -> Typography.of(point.toString()))
                .toList();
    }

    private void story() {
        if (page.type() == PageType.STORY) {
            text("source", "sourceText");
            STORY_TEXTS.forEach(field -> text(field, field));
            STORY_WORDS.forEach(
                    field ->
                            page.value(field, String.class)
                                    .ifPresent(word -> fields.put(field, word)));
        }
    }

    private void text(String field, String name) {
        page.value(field, String.class).ifPresent(text -> fields.put(name, Typography.of(text)));
    }
}
