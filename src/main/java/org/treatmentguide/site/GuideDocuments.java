package org.treatmentguide.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.jbake.Document;
import org.treatmentguide.markdown.Manuscript;
import org.treatmentguide.markdown.html.Notes;

/**
 * What the guide becomes: a document for each page that readers get, and what all of them share.
 * Bodies are made when they are asked for, on whatever thread asks.
 */
public final class GuideDocuments {

    private final GuideTexts texts;
    private final LocalDate today;
    private final SiteMap map;
    private final ReadingOrder order;
    private final Breadcrumbs breadcrumbs;
    private final Questions questions;

    /**
     * @param today the day by which a review is overdue or not
     */
    public GuideDocuments(GuideTexts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
        this.map = new SiteMap(texts.guide());
        this.order = new ReadingOrder(map.published());
        this.breadcrumbs = new Breadcrumbs(map);
        this.questions = new Questions(map, texts);
    }

    /** What templates read as {@code guide}. */
    public Map<String, Object> shared() {
        return new SharedModel(map, order.sections()).of(questions.themes());
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
        Notes notes = holdsQuestions ? questions.notes(page) : text.notes();
        int words = text.words() + (holdsQuestions ? questions.words() : 0);
        var fields =
                new PageFields(page)
                        .way(order, breadcrumbs.to(page))
                        .dates(today)
                        .length(words)
                        .sources(notes)
                        .made();
        return new Document(
                page.source(),
                page.address(),
                page.type().word(),
                page.draft(),
                "layouts/" + page.layout() + ".ftlh",
                fields,
                () -> text.html(new SiteLinks(map, page), notes));
    }
}
