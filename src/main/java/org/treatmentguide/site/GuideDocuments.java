package org.treatmentguide.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.csl.ReferenceStyle;
import org.treatmentguide.guide.Change;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.jbake.Document;
import org.treatmentguide.jbake.OutputFile;
import org.treatmentguide.markdown.Manuscript;
import org.treatmentguide.markdown.Notes;
import org.treatmentguide.markdown.comparison.ComparisonGrid;
import org.treatmentguide.markdown.page.Knowledge;

/**
 * What the guide becomes: a document for each page that readers get, and what all of them share.
 * Bodies are made when they are asked for, on whatever thread asks.
 */
public final class GuideDocuments {

    static final String COMPARISON = "comparison";

    private final GuideTexts texts;
    private final LocalDate today;
    private final SiteMap map;
    private final ReadingOrder order;
    private final Breadcrumbs breadcrumbs;
    private final Questions questions;
    private final Knowledge knowledge;
    private final Uses uses;
    private final ReferenceStyle style = new ReferenceStyle();

    /**
     * @param today the day by which a review is overdue or not
     */
    public GuideDocuments(GuideTexts texts, Evidence evidence, LocalDate today) {
        this.texts = texts;
        this.today = today;
        this.map = new SiteMap(texts.guide());
        this.order = new ReadingOrder(map.published());
        this.breadcrumbs = new Breadcrumbs(map);
        this.knowledge = new Knowledge(evidence, map.words());
        this.questions = new Questions(map, texts, knowledge);
        this.uses = new Uses(inReadingOrder(), evidence);
    }

    private List<Page> inReadingOrder() {
        Comparator<Page> byTitle = SharedModel.BY_TITLE;
        var pages = new ArrayList<Page>(order.sections());
        for (var type : List.of(PageType.HOME, PageType.PAGE, PageType.STORY)) {
            map.published().stream()
                    .filter(page -> page.type() == type)
                    .sorted(byTitle)
                    .forEach(pages::add);
        }
        pages.addAll(questions.inOrder());
        return pages;
    }

    /** What templates read as {@code guide}. */
    public Map<String, Object> shared() {
        var model = new SharedModel(map, order.sections()).of(questions.themes());
        model.put("options", PageEvidence.options(knowledge.evidence()));
        model.put("helpLines", HelpLineModel.of(knowledge.evidence()));
        model.put(
                "references",
                map.byLayout(ReferencePage.LAYOUT)
                        .map(any -> references().bySubject(order.sections()))
                        .orElse(List.of()));
        map.byLayout(Change.LAYOUT).ifPresent(page -> model.put("changes", changes(page)));
        return Map.copyOf(model);
    }

    private Map<String, Object> changes(Page page) {
        Manuscript text = texts.of(page);
        return Changes.of(page, text.html(new SiteLinks(map, page, uses), notes(page, text)));
    }

    /** Files that belong to the site besides its pages: the references for downloading. */
    public List<OutputFile> files() {
        return map.byLayout(ReferencePage.LAYOUT)
                .map(page -> references().downloads(page))
                .orElse(List.of());
    }

    /** How often the guide cites, explains and shows what. */
    public Map<String, Integer> counts() {
        return uses.counts();
    }

    private ReferencePage references() {
        return new ReferencePage(uses, knowledge.evidence(), style);
    }

    /** Sorted by source; a question has no document, it is part of the page of all questions. */
    public List<Document> documents() {
        return map.published().stream()
                .filter(page -> page.type() != PageType.QUESTION)
                .map(this::document)
                .toList();
    }

    private Document document(Page page) {
        Manuscript text = texts.of(page);
        boolean holdsQuestions = page.layout().equals("questions");
        Notes notes = notes(page, text);
        var links = new SiteLinks(map, page, uses);
        var evidence = new PageEvidence(knowledge.evidence(), style);
        int words = text.words() + (holdsQuestions ? questions.words() : 0);
        var fields =
                new PageFields(page)
                        .way(order, breadcrumbs.to(page))
                        .dates(today)
                        .length(words)
                        .with("notes", evidence.notes(notes, links))
                        .with("sources", evidence.sources(notes));
        if (page.layout().equals(COMPARISON)) {
            fields.with("comparison", evidence.comparison(notes, links));
        }
        return new Document(
                page.source(),
                page.address(),
                page.type().word(),
                page.draft(),
                "layouts/" + page.layout() + ".ftlh",
                fields.made(),
                () -> text.html(links, notes));
    }

    /** Of all that stands on the page: its text, the questions, the comparison. */
    private Notes notes(Page page, Manuscript text) {
        if (page.layout().equals("questions")) {
            return questions.notes(page);
        }
        if (!page.layout().equals(COMPARISON)) {
            return Notes.of(List.of(text.part()), knowledge);
        }
        // The comparison stands between the introduction and the first heading.
        var parts = new ArrayList<>(text.partsAroundFirstHeading());
        parts.add(1, ComparisonGrid.part(knowledge.evidence()));
        return Notes.of(parts, knowledge);
    }
}
