package org.treatmentguide.checks.numbers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Prose;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/** Chances out of 100 and out of 1,000 under one heading: 5 out of 1,000 then looks like more. */
public final class MixedDenominators implements Check {

    private static final Rule RULE = Rule.error("mixed-denominators");

    /** Only round ones: "41 out of 68 people" is a count, not a chance. */
    private static final Pattern OUT_OF =
            Pattern.compile("\\d out of (?:every )?(10{1,2}|10?,?000|100,?000)\\b");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream().flatMap(MixedDenominators::findings).toList();
    }

    private static Stream<Finding> findings(Page page) {
        return Prose.sections(page).stream().flatMap(section -> finding(section).stream());
    }

    private static Optional<Finding> finding(List<Paragraph> section) {
        String first = "";
        for (Paragraph paragraph : section) {
            if (!paragraph.text().contains(" out of ")) {
                continue;
            }
            Matcher matcher = OUT_OF.matcher(paragraph.text());
            while (matcher.find()) {
                String out = matcher.group(1);
                if (first.isEmpty()) {
                    first = out;
                } else if (!out.replace(",", "").equals(first.replace(",", ""))) {
                    return Optional.of(finding(paragraph.placeAt(matcher.start(1)), first, out));
                }
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Place place, String first, String other) {
        return RULE.at(
                place,
                "Under this heading chances are told “out of "
                        + first
                        + "” and “out of "
                        + other
                        + "”.",
                "Use one number under a heading, or put the other chances under a heading of their own.");
    }
}
