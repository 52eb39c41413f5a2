package org.treatmentguide.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.markdown.Notes;
import org.treatmentguide.markdown.page.Inlay;
import org.treatmentguide.markdown.page.Knowledge;
import org.treatmentguide.markdown.page.Part;

/**
 * The guide on one page: sections with their subpages, questions by theme, stories, the glossary.
 * Each text gets ids of its own there, and links between them stay on the page.
 */
final class WholeGuide {

    static final String LAYOUT = "whole";

    private final Page page;
    private final SiteMap map;
    private final GuideTexts texts;
    private final ReadingOrder order;
    private final Questions questions;
    private final Map<String, Page> held = new LinkedHashMap<>();

    WholeGuide(Page page, SiteMap map, GuideTexts texts, ReadingOrder order, Questions questions) {
        this.page = page;
        this.map = map;
        this.texts = texts;
        this.order = order;
        this.questions = questions;
        order.all().forEach(this::hold);
        questions.inOrder().forEach(this::hold);
        stories().forEach(this::hold);
        map.glossary().ifPresent(this::hold);
    }

    private void hold(Page text) {
        held.put(text.address(), text);
    }

    /** What it cites: its own text first. */
    Notes notes(Knowledge knowledge) {
        var parts = new ArrayList<Part>();
        parts.add(texts.of(page).part());
        held.values().forEach(text -> parts.add(inlay(text, 0).of(texts.of(text).part())));
        return Notes.of(parts, knowledge);
    }

    /** Links in its notes. */
    SiteLinks links() {
        return new SiteLinks(map, page, this::href);
    }

    int words() {
        return held.values().stream().mapToInt(text -> texts.of(text).words()).sum();
    }

    /** What templates read as {@code content.whole}. */
    Map<String, Object> model(Notes notes) {
        var model = new HashMap<String, Object>();
        model.put("sections", order.sections().stream().map(one -> section(one, notes)).toList());
        model.put("themes", questions.themes(any -> true, one -> text(one, 2, notes)));
        model.put("stories", stories().stream().map(one -> text(one, 2, notes)).toList());
        map.glossary().ifPresent(one -> model.put("glossary", text(one, 1, notes)));
        Dates.newest(held.values(), "reviewed").ifPresent(day -> model.put("reviewed", day));
        Dates.earliest(held.values(), "nextReview").ifPresent(day -> model.put("nextReview", day));
        return Map.copyOf(model);
    }

    private List<Page> stories() {
        return map.published().stream()
                .filter(text -> text.type() == PageType.STORY)
                .sorted(SharedModel.BY_TITLE)
                .toList();
    }

    private Map<String, Object> section(Page section, Notes notes) {
        var model = new HashMap<>(text(section, 1, notes));
        var subpages = order.subpages(section).stream().map(one -> text(one, 2, notes)).toList();
        model.put("subpages", subpages);
        return Map.copyOf(model);
    }

    private Map<String, Object> text(Page text, int deeper, Notes notes) {
        var links = new SiteLinks(map, text, this::href);
        var fields = new HashMap<>(new PageFields(text).made());
        fields.put("id", id(text.address()));
        fields.put("body", texts.of(text).html(links, notes, inlay(text, deeper)));
        return Map.copyOf(fields);
    }

    private Inlay inlay(Page text, int deeper) {
        return new Inlay(before(Addresses.path(text.address())), deeper);
    }

    /** A place on this page if it holds the text, or else the way to another page. */
    private String href(String address) {
        return place(address)
                .map(id -> Addresses.encoded("#" + id))
                .orElseGet(() -> Addresses.relative(page.address(), address));
    }

    private Optional<String> place(String address) {
        return held.containsKey(Addresses.path(address)) || isInQuestion(address)
                ? Optional.of(id(address))
                : map.at(address)
                        .filter(other -> other.layout().equals(Questions.LAYOUT))
                        .map(Questions::placeOf);
    }

    /** Ids that we make in a question start with the question's. */
    private boolean isInQuestion(String address) {
        return held.containsKey(address)
                || map.at(Addresses.path(address)).stream()
                        .flatMap(holder -> questions.on(holder).stream())
                        .anyMatch(question -> address.startsWith(question.address() + "-"));
    }

    private static String id(String address) {
        String path = Addresses.path(address);
        return path.equals(address)
                ? slug(path)
                : before(path) + address.substring(path.length() + 1);
    }

    /** Two hyphens: no other page's id is the same as that of a heading here. */
    private static String before(String path) {
        return slug(path) + "--";
    }

    private static String slug(String path) {
        return path.replaceAll("\\.html$", "").replace('/', '-');
    }
}
