package org.treatmentguide.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.treatmentguide.guide.Allowance;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Nearest;
import org.treatmentguide.report.Report;
import org.treatmentguide.report.Rule;

/**
 * The comments {@code <!-- allow RULE: REASON -->}. Each silences one rule on the line below it, or
 * in the block that begins there; one that has no reason or nothing to silence is itself a finding.
 */
final class Allowances {

    private static final Rule WITHOUT_REASON = Rule.error("allow-without-reason");
    private static final Rule UNUSED = Rule.warning("allow-unused");

    static final List<Rule> RULES = List.of(WITHOUT_REASON, UNUSED);

    private final Map<Path, List<Reach>> byFile = new HashMap<>();
    private final Set<String> names;

    Allowances(Guide guide, List<Check> checks) {
        names =
                checks.stream()
                        .filter(Check::canBeAllowed)
                        .map(check -> check.rule().name())
                        .collect(Collectors.toSet());
        guide.pages().stream()
                .filter(page -> !page.facts().allowances().isEmpty())
                .forEach(page -> byFile.put(page.source(), Reach.of(page.facts())));
    }

    Report apply(List<Finding> found) {
        var told = new ArrayList<Finding>();
        var silenced = new ArrayList<Finding>();
        var used = new HashSet<Reach>();
        for (Finding finding : found) {
            List<Reach> covering = covering(finding);
            used.addAll(covering);
            (covering.isEmpty() ? told : silenced).add(finding);
        }
        byFile.values().stream()
                .flatMap(List::stream)
                .flatMap(reach -> fault(reach, used.contains(reach)).stream())
                .forEach(told::add);
        return new Report(told, silenced);
    }

    private List<Reach> covering(Finding finding) {
        if (!names.contains(finding.rule().name())) {
            return List.of();
        }
        return byFile.getOrDefault(finding.place().file(), List.of()).stream()
                .filter(reach -> reach.covers(finding))
                .toList();
    }

    private Optional<Finding> fault(Reach reach, boolean used) {
        Allowance allowance = reach.allowance();
        if (!names.contains(allowance.rule())) {
            return Optional.of(unknown(allowance));
        }
        if (allowance.reason().isBlank()) {
            return Optional.of(withoutReason(allowance));
        }
        return used ? Optional.empty() : Optional.of(unused(allowance));
    }

    private Finding unknown(Allowance allowance) {
        return UNUSED.at(
                allowance.place(),
                "There is no rule "
                        + Quote.of(allowance.rule())
                        + " that a comment can silence."
                        + Nearest.in(names).didYouMean(allowance.rule()),
                "Correct the name of the rule, or remove the comment.");
    }

    private static Finding withoutReason(Allowance allowance) {
        return WITHOUT_REASON.at(
                allowance.place(),
                "This comment would silence "
                        + Quote.of(allowance.rule())
                        + ", but it does not say why.",
                "Write the reason after a colon: “<!-- allow "
                        + allowance.rule()
                        + ": quoting the leaflet -->”.");
    }

    private static Finding unused(Allowance allowance) {
        return UNUSED.at(
                allowance.place(),
                "This comment silences nothing: no "
                        + Quote.of(allowance.rule())
                        + " is found right below it.",
                "Remove the comment, or move it to the line above the one that it is for.");
    }
}
