package org.treatmentguide.checks.safety;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Glance;
import org.treatmentguide.checks.Prose;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.checks.Sentence;
import org.treatmentguide.evidence.ListedWord;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * Advice to stop, start or change a treatment without a word of the person who prescribes it. What
 * is prescribed, from "pills" to names of drugs, stands in the list {@code treatments}; a guide
 * without it is left alone.
 */
public final class StopTreatmentAdvice implements Check {

    private static final Rule RULE = Rule.error("stop-treatment-advice");

    /** With the treatment to follow. */
    private static final String ADVICE =
            "\\b(?:(?:stop|quit|come off|give up|skip|cut down(?: on)?|reduce|lower|increase|raise"
                    + "|double|halve|start|switch|change)"
                    + "(?: taking| using| having)?(?: all)?(?: of)? (?:your|these|those)"
                    + "|(?:stop|start) taking)(?: [\\w-]+)? ";

    private static final Glance AT_ADVICE = Glance.at(" your ", " these ", " those ", " taking ");

    /** Somebody who prescribes, or a warning against it. */
    private static final Pattern SAFE =
            Pattern.compile(
                    "\\b(?:doctors?|prescribers?|team|clinic|clinicians?|psychiatrists?|pharmacists?|nurses?|gp"
                            + "|do not|don['’]t|does not|never|not have to|without|no need)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final List<ListedWord> treatments;
    private final Pattern advice;

    public StopTreatmentAdvice(WordLists words) {
        this.treatments = words.of("treatments");
        this.advice =
                Pattern.compile(
                        treatments.stream()
                                .map(treatment -> Pattern.quote(treatment.phrase()))
                                .collect(Collectors.joining("|", ADVICE + "(?:", ")\\b")),
                        Pattern.CASE_INSENSITIVE);
    }

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
        return treatments.isEmpty() ? List.of() : Prose.inParagraphs(guide, this::findings);
    }

    private Stream<Finding> findings(Paragraph paragraph) {
        if (!AT_ADVICE.sees(paragraph.text()) || !advice.matcher(paragraph.text()).find()) {
            return Stream.of();
        }
        return Sentence.in(paragraph.text()).stream()
                .filter(sentence -> !sentence.text().endsWith("?"))
                .filter(sentence -> !SAFE.matcher(sentence.text()).find())
                .flatMap(sentence -> findings(sentence, paragraph));
    }

    private Stream<Finding> findings(Sentence sentence, Paragraph paragraph) {
        return advice.matcher(sentence.text())
                .results()
                .map(
                        match ->
                                RULE.at(
                                        paragraph.placeAt(sentence.start() + match.start()),
                                        Quote.of(match.group())
                                                + " reads as advice, and nothing says to talk to the"
                                                + " person who prescribes it.",
                                        "Say in the same sentence: “talk to your doctor first”, or tell"
                                                + " what was done in the study."));
    }
}
