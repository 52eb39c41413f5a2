package org.treatmentguide.checks.header;

import java.util.List;
import java.util.Optional;
import org.treatmentguide.checks.Check;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A description that says too little, or that search results would cut. */
public final class DescriptionLength implements Check {

    private static final Rule RULE = Rule.warning("description-length");
    private static final int SHORTEST = 50;
    private static final int LONGEST = 160;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream().flatMap(page -> finding(page).stream()).toList();
    }

    private static Optional<Finding> finding(Page page) {
        return page.value("description", String.class)
                .map(text -> text.codePointCount(0, text.length()))
                .filter(length -> length < SHORTEST || length > LONGEST)
                .map(length -> finding(page, length));
    }

    private static Finding finding(Page page, int length) {
        boolean tooShort = length < SHORTEST;
        return RULE.at(
                page.placeOf("description"),
                "The description has "
                        + length
                        + (length == 1 ? " character" : " characters")
                        + (tooShort
                                ? ", which is too few to tell a reader what the page holds."
                                : ", and search results would cut its end."),
                (tooShort ? "Say more" : "Shorten it")
                        + ": a description has "
                        + SHORTEST
                        + " to "
                        + LONGEST
                        + " characters.");
    }
}
