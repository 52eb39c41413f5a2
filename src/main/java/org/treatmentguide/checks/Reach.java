package org.treatmentguide.checks;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.treatmentguide.guide.Allowance;
import org.treatmentguide.guide.Box;
import org.treatmentguide.guide.Definition;
import org.treatmentguide.guide.Facts;
import org.treatmentguide.guide.Heading;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.guide.Table;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;

/** The lines that an allowance covers: from the line below it to the end of the block there. */
record Reach(Allowance allowance, int first, int last) {

    static List<Reach> of(Facts facts) {
        var blocks = new TreeSet<Integer>();
        starts(facts).map(Place::line).forEach(blocks::add);
        var comments = new TreeSet<Integer>();
        facts.allowances().forEach(allowance -> comments.add(allowance.place().line()));
        return facts.allowances().stream()
                .map(allowance -> of(allowance, blocks, comments))
                .toList();
    }

    /** Several comments may stand above one block, one below the other. */
    private static Reach of(
            Allowance allowance, TreeSet<Integer> blocks, TreeSet<Integer> comments) {
        int first = allowance.place().line() + 1;
        while (comments.contains(first)) {
            first++;
        }
        if (!blocks.contains(first)) {
            return new Reach(allowance, first, first);
        }
        int last = Math.min(endBefore(blocks, first), endBefore(comments, first));
        return new Reach(allowance, first, last);
    }

    private static int endBefore(TreeSet<Integer> lines, int first) {
        return lines.tailSet(first, false).stream()
                .findFirst()
                .map(line -> line - 1)
                .orElse(Integer.MAX_VALUE);
    }

    private static Stream<Place> starts(Facts facts) {
        return Stream.of(
                        facts.headings().stream().map(Heading::place),
                        facts.paragraphs().stream().map(Paragraph::place),
                        facts.tables().stream().map(Table::place),
                        facts.boxes().stream().map(Box::place),
                        facts.definitions().stream().map(Definition::place))
                .flatMap(places -> places);
    }

    boolean covers(Finding finding) {
        int line = finding.place().line();
        return allowance.rule().equals(finding.rule().name())
                && !allowance.reason().isBlank()
                && line >= first
                && line <= last;
    }
}
