package org.treatmentguide.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.Reference;
import org.treatmentguide.evidence.csl.BibTex;
import org.treatmentguide.evidence.csl.CslJson;
import org.treatmentguide.evidence.csl.ReferenceStyle;
import org.treatmentguide.evidence.csl.ShortForm;
import org.treatmentguide.guide.Page;
import org.treatmentguide.jbake.OutputFile;
import org.treatmentguide.markdown.Typography;
import org.treatmentguide.markdown.citation.SourceNote;

/**
 * All works that the guide uses: by subject and numbered throughout, for a page, and as files for
 * reference managers. Safe for use by many threads.
 */
final class ReferencePage {

    static final String LAYOUT = "references";
    private static final String OTHER = "Other pages";

    private final Page page;
    private final Map<String, List<Page>> uses;
    private final List<Reference> works;
    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, List<Reference>> bySubject = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param order a work stands under the first section that uses it, itself or in a subpage
     */
    ReferencePage(Page page, Uses uses, Evidence evidence, ReadingOrder order) {
        this.page = page;
        this.uses = uses.references();
        this.works =
                this.uses.keySet().stream()
                        .flatMap(key -> evidence.references().find(key).stream())
                        .sorted(
                                Comparator.comparing(ShortForm::of, String.CASE_INSENSITIVE_ORDER)
                                        .thenComparing(Reference::id))
                        .toList();
        for (Page section : order.sections()) {
            bySubject.put(section.title(), new ArrayList<>());
            subjects.put(section.address(), section.title());
            order.subpages(section).forEach(one -> subjects.put(one.address(), section.title()));
        }
        bySubject.put(OTHER, new ArrayList<>());
        works.forEach(work -> bySubject.get(subject(work)).add(work));
        bySubject.values().removeIf(List::isEmpty);
        bySubject.values().stream()
                .flatMap(List::stream)
                .forEach(work -> numbers.put(work.id(), numbers.size() + 1));
    }

    /** What a page that lists a work says of its entry here: its number, and the way to it. */
    Map<String, Object> entry(Reference work, Page from) {
        Integer number = numbers.get(work.id());
        return number == null
                ? Map.of()
                : Map.of(
                        "number",
                        number,
                        "uri",
                        Addresses.relative(from.address(), page.address() + "#r" + number));
    }

    /** With full entries in that style. */
    List<Map<String, Object>> bySubject(ReferenceStyle style) {
        return bySubject.entrySet().stream()
                .map(
                        subject ->
                                Map.<String, Object>of(
                                        "subject",
                                        Typography.of(subject.getKey()),
                                        "items",
                                        subject.getValue().stream()
                                                .map(work -> item(work, style))
                                                .toList()))
                .toList();
    }

    /** The works as files that lie beside their page. */
    List<OutputFile> downloads() {
        String folder = page.address().substring(0, page.address().lastIndexOf('/') + 1);
        return List.of(
                file(folder + "references.json", CslJson.of(works)),
                file(folder + "references.bib", BibTex.of(works)));
    }

    private OutputFile file(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new OutputFile(path, page.source(), false, new OutputFile.Rendered(bytes));
    }

    private String subject(Reference work) {
        return pages(work).stream()
                .flatMap(user -> Optional.ofNullable(subjects.get(user.address())).stream())
                .findFirst()
                .orElse(OTHER);
    }

    private List<Page> pages(Reference work) {
        return uses.getOrDefault(work.id(), List.of());
    }

    private Map<String, Object> item(Reference work, ReferenceStyle style) {
        var item = new HashMap<String, Object>();
        item.put("key", work.id());
        item.put("number", numbers.get(work.id()));
        item.put("html", style.html(work));
        item.put("kind", SourceNote.kind(work));
        work.year().ifPresent(year -> item.put("year", year));
        item.put("seenNote", SourceNote.caveat(work));
        item.put("usedOn", pages(work).stream().map(SharedModel::entry).toList());
        return Map.copyOf(item);
    }
}
