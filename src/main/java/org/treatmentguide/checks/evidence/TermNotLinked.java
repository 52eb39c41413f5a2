package org.treatmentguide.checks.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.treatmentguide.checks.Cells;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Phrases;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Definition;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * A term of the glossary that a page uses and never links to its meaning. All questions stand on
 * one page, so one link there is enough.
 */
public final class TermNotLinked implements Check {

    private static final Rule RULE = Rule.warning("term-not-linked");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        var glossary = new Glossary(guide);
        var built = new LinkedHashMap<String, List<Page>>();
        for (Page page : guide.pages()) {
            if (!Glossary.isGlossary(page)) {
                built.computeIfAbsent(builtPage(page), any -> new ArrayList<>()).add(page);
            }
        }
        return built.values().stream().flatMap(it -> findings(it, glossary).stream()).toList();
    }

    private static String builtPage(Page page) {
        int hash = page.address().indexOf('#');
        return hash < 0 ? page.address() : page.address().substring(0, hash);
    }

    private static List<Finding> findings(List<Page> parts, Glossary glossary) {
        var told = new HashSet<String>();
        parts.forEach(page -> page.facts().terms().forEach(use -> told.add(use.id())));
        var findings = new ArrayList<Finding>();
        for (Page page : parts) {
            for (Paragraph text : Cells.andParagraphs(page)) {
                findings(text, glossary, told, findings);
            }
        }
        return findings;
    }

    private static void findings(
            Paragraph text, Glossary glossary, Set<String> told, List<Finding> findings) {
        for (Phrases.Match<Definition> use : glossary.usesIn(text.text())) {
            if (!isMarked(text, use) && told.add(use.value().id())) {
                findings.add(finding(text, use));
            }
        }
    }

    /** Part of a link or of code. */
    private static boolean isMarked(Paragraph text, Phrases.Match<Definition> use) {
        return text.marks().stream()
                .anyMatch(mark -> mark.start() < use.end() && use.start() < mark.end());
    }

    private static Finding finding(Paragraph text, Phrases.Match<Definition> use) {
        String words = text.text().substring(use.start(), use.end());
        return RULE.at(
                text.placeAt(use.start()),
                "This page uses "
                        + Quote.of(words)
                        + ", which the glossary explains, and never links to it.",
                "Write " + Quote.whole("[" + words + "](term:" + use.value().id() + ")") + ".");
    }
}
