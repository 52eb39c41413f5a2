package org.treatmentguide.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Optional<ReferencePage> references;

    /**
     * @param today the day by which a review is overdue or not
     */
    public GuideDocuments(GuideTexts texts, Evidence evidence, LocalDate today) {
        this.texts = texts;
        this.today = today;
        this.map = new SiteMap(texts.guide());
        this.order = new ReadingOrder(map);
        this.breadcrumbs = new Breadcrumbs(map);
        this.knowledge = new Knowledge(evidence, map.words());
        this.questions = new Questions(map);
        this.uses = new Uses(inReadingOrder(), evidence);
        this.references =
                map.byLayout(ReferencePage.LAYOUT)
                        .map(page -> new ReferencePage(page, uses, evidence, order));
    }

    private List<Page> inReadingOrder() {
        Comparator<Page> byTitle = SharedModel.BY_TITLE;
        var pages = new ArrayList<Page>(order.all());
        for (var type : List.of(PageType.HOME, PageType.PAGE, PageType.STORY)) {
            map.published().stream()
                    .filter(page -> page.type() == type && map.sectionOf(page).isEmpty())
                    .sorted(byTitle)
                    .forEach(pages::add);
        }
        pages.addAll(questions.inOrder());
        return pages;
    }

    /** What templates read as {@code guide}. */
    public Map<String, Object> shared() {
        var model = new SharedModel(map, order).of(questions.themes());
        model.put("options", PageEvidence.options(knowledge.evidence()));
        model.put("helpLines", HelpLineModel.of(knowledge.evidence()));
        model.put(
                "references",
                references.map(page -> page.bySubject(new ReferenceStyle())).orElse(List.of()));
        map.byLayout(Change.LAYOUT).ifPresent(page -> model.put("changes", changes(page)));
        return Map.copyOf(model);
    }

    private Map<String, Object> changes(Page page) {
        Manuscript text = texts.of(page);
        Notes notes = Notes.of(List.of(text.part()), knowledge);
        return Changes.of(page, text.html(links(page), notes));
    }

    /** Files that belong to the site besides its pages: the references for downloading. */
    public List<OutputFile> files() {
        return references.map(ReferencePage::downloads).orElse(List.of());
    }

    /** How often the guide cites, explains and shows what. */
    public Map<String, Integer> counts() {
        return uses.counts();
    }

    /** Sorted by source; a question has no document, it is part of a page of questions. */
    public List<Document> documents() {
        return map.published().stream()
                .filter(page -> page.type() != PageType.QUESTION)
                .map(this::document)
                .toList();
    }

    private Document document(Page page) {
        return switch (page.layout()) {
            case Questions.LAYOUT -> questions(page);
            case WholeGuide.LAYOUT -> whole(page);
            case COMPARISON -> comparison(page);
            default -> {
                Notes notes = Notes.of(List.of(texts.of(page).part()), knowledge);
                yield document(page, fields(page, 0), notes, links(page));
            }
        };
    }

    private Document questions(Page page) {
        var answers = new QuestionsPage(page, questions, texts);
        Notes notes = answers.notes(knowledge);
        var fields = fields(page, answers.words()).with("themes", answers.themes(map, notes));
        return document(page, fields, notes, links(page));
    }

    private Document whole(Page page) {
        var whole = new WholeGuide(page, map, texts, order, questions);
        Notes notes = whole.notes(knowledge);
        var fields = fields(page, whole.words()).with("whole", whole.model(notes));
        return document(page, fields, notes, whole.links());
    }

    private Document comparison(Page page) {
        // The comparison stands between the introduction and the first heading.
        var parts = new ArrayList<>(texts.of(page).partsAroundFirstHeading());
        parts.add(1, ComparisonGrid.part(knowledge.evidence()));
        Notes notes = Notes.of(parts, knowledge);
        var links = links(page);
        int words = ComparisonGrid.words(knowledge.evidence());
        var fields =
                fields(page, words).with("comparison", evidence(page).comparison(notes, links));
        return document(page, fields, notes, links);
    }

    private SiteLinks links(Page page) {
        return new SiteLinks(map, page, uses);
    }

    private PageEvidence evidence(Page page) {
        return new PageEvidence(knowledge.evidence(), references, page);
    }

    /**
     * @param more how many words stand on the page besides those of its own text
     */
    private PageFields fields(Page page, int more) {
        boolean isOfTheme = Questions.isOfTheme(page);
        return new PageFields(page)
                .way(
                        breadcrumbs.to(page),
                        isOfTheme ? questions.near(page, -1) : order.before(page),
                        isOfTheme ? questions.near(page, 1) : order.after(page))
                .dates(today)
                .length(texts.of(page).words() + more);
    }

    private Document document(Page page, PageFields fields, Notes notes, SiteLinks links) {
        Manuscript text = texts.of(page);
        PageEvidence evidence = evidence(page);
        fields.with("notes", evidence.notes(notes, links)).with("sources", evidence.sources(notes));
        return new Document(
                page.source(),
                page.address(),
                page.type().word(),
                page.draft(),
                "layouts/" + page.layout() + ".ftlh",
                fields.made(),
                () -> text.html(links, notes));
    }
}
