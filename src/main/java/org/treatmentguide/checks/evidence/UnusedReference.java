package org.treatmentguide.checks.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A work in the library that nothing cites: neither a page, nor a record, nor the comparison. */
public final class UnusedReference implements Check {

    private static final Rule RULE = Rule.warning("unused-reference");

    private final Evidence evidence;

    public UnusedReference(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        Set<String> used = usedByData();
        guide.pages().forEach(page -> page.facts().citations().forEach(use -> used.add(use.key())));
        return evidence.references().all().stream()
                .filter(reference -> !used.contains(reference.id()))
                .map(
                        reference ->
                                RULE.at(
                                        reference.place(),
                                        "Nothing cites " + Quote.of(reference.id()) + ".",
                                        "Cite it where it supports a claim, or remove it."))
                .toList();
    }

    private Set<String> usedByData() {
        var used = new HashSet<String>();
        evidence.outcomes().all().forEach(outcome -> used.addAll(outcome.sources()));
        evidence.helpLines().all().forEach(line -> used.add(line.source()));
        evidence.comparison()
                .rows()
                .forEach(row -> row.cells().values().forEach(cell -> used.addAll(cell.sources())));
        return used;
    }
}
