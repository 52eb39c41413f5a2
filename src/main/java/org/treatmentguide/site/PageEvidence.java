package org.treatmentguide.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatmentguide.evidence.ComparisonRow;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.Option;
import org.treatmentguide.evidence.Reference;
import org.treatmentguide.evidence.csl.ShortEntry;
import org.treatmentguide.guide.Page;
import org.treatmentguide.markdown.Note;
import org.treatmentguide.markdown.Notes;
import org.treatmentguide.markdown.Typography;
import org.treatmentguide.markdown.citation.SourceNote;
import org.treatmentguide.markdown.comparison.ComparisonGrid;
import org.treatmentguide.markdown.heading.Slug;
import org.treatmentguide.markdown.page.Inlay;
import org.treatmentguide.markdown.page.Links;
import org.treatmentguide.markdown.page.Numbers;
import org.treatmentguide.markdown.page.PageContext;

/** What templates read of the evidence on one page: notes, sources, the comparison. */
final class PageEvidence {

    private final Evidence evidence;
    private final Optional<ReferencePage> references;
    private final Page page;

    /**
     * @param references the page of all references, if there is one
     */
    PageEvidence(Evidence evidence, Optional<ReferencePage> references, Page page) {
        this.evidence = evidence;
        this.references = references;
        this.page = page;
    }

    List<Map<String, Object>> notes(Notes notes, Links links) {
        return notes.list(links).stream().map(PageEvidence::note).toList();
    }

    private static Map<String, Object> note(Note note) {
        return Map.of("id", note.id(), "kind", note.kind(), "html", note.html());
    }

    List<Map<String, Object>> sources(Notes notes) {
        return notes.sources().stream().map(this::source).toList();
    }

    private Map<String, Object> source(Numbers.Source source) {
        Reference reference = evidence.references().find(source.key()).orElseThrow();
        return Map.of(
                "number", source.number(),
                "key", source.key(),
                "html", ShortEntry.html(reference),
                "kind", SourceNote.kind(reference),
                "seenNote", SourceNote.caveat(reference),
                "entry", references.map(all -> all.entry(reference, page)).orElse(Map.of()),
                "backlinks", source.backlinks());
    }

    /** The comparison, its cells written for one page. */
    Map<String, Object> comparison(Notes notes, Links links) {
        List<Option> options = evidence.optionsInOrder();
        var page = notes.context(links, ComparisonGrid.part(evidence).prefix(), Inlay.NONE);
        var groups = new ArrayList<Map<String, Object>>();
        evidence.comparison()
                .byGroup()
                .forEach((title, rows) -> groups.add(group(title, rows, options, page)));
        return Map.of("options", options(evidence), "groups", groups);
    }

    /** The options in the order in which every page shows them. */
    static List<Map<String, Object>> options(Evidence evidence) {
        return evidence.optionsInOrder().stream().map(PageEvidence::option).toList();
    }

    private static Map<String, Object> option(Option option) {
        return Map.of(
                "id", option.id(),
                "name", Typography.of(option.name()),
                "longName", Typography.of(option.longName()),
                "accent", option.accent(),
                "shape", option.shape());
    }

    private static Map<String, Object> group(
            String title, List<ComparisonRow> rows, List<Option> options, PageContext page) {
        return Map.of(
                "id",
                "group-" + Slug.ofTerm(title),
                "title",
                Typography.of(title),
                "rows",
                rows.stream().map(row -> row(row, options, page)).toList());
    }

    private static Map<String, Object> row(
            ComparisonRow row, List<Option> options, PageContext page) {
        return Map.of(
                "id",
                row.anchor(),
                "question",
                Typography.of(row.question()),
                "cells",
                options.stream().map(option -> cell(row, option, page)).toList());
    }

    private static Map<String, Object> cell(ComparisonRow row, Option option, PageContext page) {
        var cell = row.cell(option);
        return Map.of(
                "option",
                option.id(),
                "html",
                cell.map(it -> ComparisonGrid.html(it, page)).orElse(""),
                "notKnown",
                cell.map(it -> it.isNotKnown()).orElse(true));
    }
}
