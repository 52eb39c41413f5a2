package org.treatmentguide.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.Outcome;
import org.treatmentguide.guide.Citation;
import org.treatmentguide.guide.Facts;
import org.treatmentguide.guide.OutcomeUse;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PictographUse;
import org.treatmentguide.guide.TermUse;
import org.treatmentguide.markdown.comparison.ComparisonGrid;
import org.treatmentguide.markdown.page.Use;

/** Which pages use which sources and words. Made once; each answer takes the same time. */
final class Uses {

    private final Evidence evidence;
    private final Map<String, List<Page>> references = new LinkedHashMap<>();
    private final Map<String, List<Page>> terms = new LinkedHashMap<>();
    private int citations;
    private int outcomes;
    private int termUses;
    private int pictographs;

    /**
     * @param pages in the order in which they are to be named
     */
    Uses(List<Page> pages, Evidence evidence) {
        this.evidence = evidence;
        pages.forEach(this::add);
    }

    /** The sources that the guide stands on, each with the pages that use it. */
    Map<String, List<Page>> references() {
        return Collections.unmodifiableMap(references);
    }

    List<Page> ofTerm(String id) {
        return List.copyOf(terms.getOrDefault(id, List.of()));
    }

    /** How often the guide uses what, for the summary of a build. */
    Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("citations", citations);
        counts.put("references", references.size());
        counts.put("outcomes", outcomes);
        counts.put("terms", termUses);
        counts.put("pictographs", pictographs);
        return counts;
    }

    private void add(Page page) {
        Facts facts = page.facts();
        var cited = new ArrayList<>(facts.citations().stream().map(Citation::key).toList());
        var recorded = new ArrayList<>(facts.outcomes().stream().map(OutcomeUse::id).toList());
        if (page.layout().equals("comparison")) {
            for (Use use : ComparisonGrid.part(evidence).uses()) {
                (use.kind() == Use.Kind.CITATION ? cited : recorded).add(use.name());
            }
        }
        citations += cited.size();
        outcomes += recorded.size();
        pictographs += facts.pictographs().size();
        termUses += facts.terms().size();
        facts.terms().stream().map(TermUse::id).forEach(id -> put(terms, id, page));
        Stream<String> records =
                Stream.concat(
                        recorded.stream(), facts.pictographs().stream().map(PictographUse::id));
        Stream.concat(cited.stream(), records.flatMap(this::sources))
                .filter(key -> evidence.references().find(key).isPresent())
                .forEach(key -> put(references, key, page));
    }

    private Stream<String> sources(String outcome) {
        return evidence.outcomes().find(outcome).map(Outcome::sources).stream()
                .flatMap(List::stream);
    }

    // One page after another is added, so only the last one can be there already.
    private static void put(Map<String, List<Page>> uses, String name, Page page) {
        List<Page> pages = uses.computeIfAbsent(name, any -> new ArrayList<>());
        if (pages.isEmpty() || pages.get(pages.size() - 1) != page) {
            pages.add(page);
        }
    }
}
