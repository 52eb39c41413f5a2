package org.treatmentguide.checks.evidence;

import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Nearest;
import org.treatmentguide.report.Rule;

/** A link to a term that the glossary does not explain. */
public final class UnknownTerm implements Check {

    private static final Rule RULE = Rule.error("unknown-term");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean canBeAllowed() {
        return false;
    }

    @Override
    public List<Finding> on(Guide guide) {
        var glossary = new Glossary(guide);
        var unknown =
                new Unknown(
                        RULE,
                        "glossary entry",
                        "term:",
                        "Add the term to the glossary.",
                        glossary::has,
                        Nearest.in(glossary.ids()));
        return guide.pages().stream()
                .flatMap(page -> page.facts().terms().stream())
                .flatMap(use -> unknown.at(use.place(), use.id()).stream())
                .toList();
    }
}
