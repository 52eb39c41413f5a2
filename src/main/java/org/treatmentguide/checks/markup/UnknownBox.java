package org.treatmentguide.checks.markup;

import java.util.List;
import java.util.Optional;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Box;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Nearest;
import org.treatmentguide.report.Rule;

/** A box of a kind that does not exist, or one without a title. */
public final class UnknownBox implements Check {

    private static final Rule RULE = Rule.error("unknown-box");

    static final List<String> KINDS =
            List.of(
                    "note",
                    "evidence",
                    "do",
                    "dont",
                    "urgent",
                    "emergency",
                    "warning",
                    "help",
                    "details");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream()
                .flatMap(page -> page.facts().boxes().stream())
                .flatMap(box -> finding(box).stream())
                .toList();
    }

    private static Optional<Finding> finding(Box box) {
        if (!KINDS.contains(box.kind())) {
            return Optional.of(ofKind(box));
        }
        return box.title().filter(title -> !title.text().isBlank()).isPresent()
                ? Optional.empty()
                : Optional.of(ofTitle(box));
    }

    private static Finding ofKind(Box box) {
        return RULE.at(
                box.place(),
                "There is no box of the kind "
                        + Quote.of(box.kind())
                        + "."
                        + Nearest.in(KINDS).didYouMean(box.kind()),
                "Use one of: " + String.join(", ", KINDS) + ".");
    }

    private static Finding ofTitle(Box box) {
        return RULE.at(
                box.place(),
                "This box has no title, so nothing says why it stands apart.",
                "Write a title on its first line, such as “> [!"
                        + box.kind()
                        + "] Before you go”.");
    }
}
