package org.treatmentguide.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.Reference;
import org.treatmentguide.evidence.csl.BibTex;
import org.treatmentguide.evidence.csl.CslJson;
import org.treatmentguide.evidence.csl.ReferenceStyle;
import org.treatmentguide.evidence.csl.ShortForm;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.jbake.OutputFile;
import org.treatmentguide.markdown.Typography;
import org.treatmentguide.markdown.citation.SourceNote;

/** All works that the guide uses: by subject, for a page, and as files for reference managers. */
final class ReferencePage {

    static final String LAYOUT = "references";
    private static final String OTHER = "Other pages";

    private final Map<String, List<Page>> uses;
    private final Evidence evidence;
    private final ReferenceStyle style;

    ReferencePage(Uses uses, Evidence evidence, ReferenceStyle style) {
        this.uses = uses.references();
        this.evidence = evidence;
        this.style = style;
    }

    /**
     * @param sections in reading order; a work stands under the first that uses it
     */
    List<Map<String, Object>> bySubject(List<Page> sections) {
        var subjects = new LinkedHashMap<String, List<Reference>>();
        sections.forEach(section -> subjects.put(section.title(), new ArrayList<>()));
        subjects.put(OTHER, new ArrayList<>());
        works().forEach(work -> subjects.get(subject(work)).add(work));
        return subjects.entrySet().stream()
                .filter(subject -> !subject.getValue().isEmpty())
                .map(
                        subject ->
                                Map.<String, Object>of(
                                        "subject",
                                        Typography.of(subject.getKey()),
                                        "items",
                                        subject.getValue().stream().map(this::item).toList()))
                .toList();
    }

    /** The works as files that lie beside their page. */
    List<OutputFile> downloads(Page page) {
        String folder = page.address().substring(0, page.address().lastIndexOf('/') + 1);
        return List.of(
                file(folder + "references.json", CslJson.of(works()), page),
                file(folder + "references.bib", BibTex.of(works()), page));
    }

    private static OutputFile file(String path, String text, Page page) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new OutputFile(path, page.source(), false, new OutputFile.Rendered(bytes));
    }

    private List<Reference> works() {
        return uses.keySet().stream()
                .flatMap(key -> evidence.references().find(key).stream())
                .sorted(
                        Comparator.comparing(ShortForm::of, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(Reference::id))
                .toList();
    }

    private String subject(Reference work) {
        return pages(work).stream()
                .filter(page -> page.type() == PageType.SECTION)
                .map(Page::title)
                .findFirst()
                .orElse(OTHER);
    }

    private List<Page> pages(Reference work) {
        return uses.getOrDefault(work.id(), List.of());
    }

    private Map<String, Object> item(Reference work) {
        var item = new HashMap<String, Object>();
        item.put("key", work.id());
        item.put("html", style.html(work));
        item.put("kind", SourceNote.kind(work));
        work.year().ifPresent(year -> item.put("year", year));
        item.put("seenNote", SourceNote.caveat(work));
        item.put("usedOn", pages(work).stream().map(SharedModel::entry).toList());
        return Map.copyOf(item);
    }
}
