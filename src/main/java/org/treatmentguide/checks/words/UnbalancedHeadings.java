package org.treatmentguide.checks.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * The same section about two options, one much longer than the other. Sections are the same where
 * their headings, and those above them, differ in nothing but the name of the option, on one page;
 * or where the titles of their pages differ in that alone, and the headings in nothing.
 */
public final class UnbalancedHeadings implements Check {

    private static final Rule RULE = Rule.warning("unbalanced-headings");

    /** How much of the longer one may be missing from the shorter. */
    private static final double SHARE = 0.25;

    /** Fewer words are a sentence, and no difference that readers notice. */
    private static final int FEW = 20;

    private final OptionNames names;

    public UnbalancedHeadings(Evidence evidence) {
        this.names = new OptionNames(evidence);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        Map<List<String>, List<OptionSection>> alike = new LinkedHashMap<>();
        guide.pages().stream()
                .flatMap(page -> OptionSection.in(page, names).stream())
                .forEach(
                        section ->
                                alike.computeIfAbsent(section.key(), any -> new ArrayList<>())
                                        .add(section));
        return alike.values().stream().flatMap(UnbalancedHeadings::findings).toList();
    }

    private static Stream<Finding> findings(List<OptionSection> sections) {
        OptionSection longest =
                sections.stream().max(Comparator.comparingInt(OptionSection::words)).orElseThrow();
        return sections.stream()
                .filter(section -> !section.option().equals(longest.option()))
                .filter(section -> isFar(longest.words() - section.words(), longest.words()))
                .map(section -> finding(section, longest));
    }

    private static boolean isFar(int missing, int longest) {
        return missing > FEW && missing > SHARE * longest;
    }

    private static Finding finding(OptionSection shorter, OptionSection longer) {
        return RULE.at(
                shorter.heading().place(),
                Quote.of(shorter.heading().text())
                        + " has "
                        + shorter.words()
                        + " words about "
                        + shorter.option().name()
                        + ", and "
                        + Quote.of(longer.heading().text())
                        + " on line "
                        + longer.heading().place().line()
                        + " of "
                        + longer.heading().place().path()
                        + " has "
                        + longer.words()
                        + " about "
                        + longer.option().name()
                        + ".",
                "Tell as much about each: add what is missing here, or shorten there.");
    }
}
