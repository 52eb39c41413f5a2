package org.treatmentguide.markdown.outcome;

import java.util.stream.Collectors;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.Outcome;
import org.treatmentguide.evidence.Reference;
import org.treatmentguide.evidence.csl.ShortForm;
import org.treatmentguide.markdown.citation.SourceNote;
import org.treatmentguide.markdown.html.Escape;
import org.treatmentguide.markdown.page.Numbers;

/** All of a record: what its figures say, of whom, by when, how sure, from where. */
public final class OutcomeNote {

    private OutcomeNote() {}

    public static String html(Outcome outcome, Evidence evidence, Numbers numbers) {
        return "<p class=\"note__title\">"
                + Escape.html(outcome.label())
                + "</p>\n<p>"
                + Escape.html(NumberSentence.of(outcome))
                + "</p>\n"
                + facts(outcome)
                + "<p class=\"note__links\">"
                + outcome.sources().stream()
                        .flatMap(key -> evidence.references().find(key).stream())
                        .map(reference -> source(reference, numbers))
                        .collect(Collectors.joining(", "))
                + "</p>\n";
    }

    /** How sure we are, when and of whom; the note of the record last. */
    public static String facts(Outcome outcome) {
        return "<p><strong>How sure we are:</strong> "
                + Escape.html(outcome.certainty().word() + ". " + outcome.reason())
                + "</p>\n<p><strong>When:</strong> "
                + Escape.html(outcome.time())
                + ". <strong>Who:</strong> "
                + Escape.html(people(outcome))
                + ".</p>\n"
                + outcome.note().map(note -> "<p>" + Escape.html(note) + "</p>\n").orElse("");
    }

    private static String people(Outcome outcome) {
        return outcome.peopleNote()
                .orElseGet(() -> NumberSentence.grouped(outcome.people()) + " people");
    }

    private static String source(Reference reference, Numbers numbers) {
        var number = numbers.of(reference.id());
        String href =
                number.isPresent()
                        ? "#" + SourceNote.id(number.getAsInt())
                        : reference.locators().get(0).url();
        String words =
                "Source"
                        + (number.isPresent()
                                ? " " + number.getAsInt()
                                : ": " + ShortForm.of(reference));
        return "<a href=\"" + Escape.html(href) + "\">" + Escape.html(words) + "</a>";
    }
}
