package org.treatmentguide.checks.safety;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Glance;
import org.treatmentguide.checks.Prose;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** Advice to stop, start or change a treatment without a word of the person who prescribes it. */
public final class StopTreatmentAdvice implements Check {

    private static final Rule RULE = Rule.error("stop-treatment-advice");

    private static final String TREATMENT =
            "(?:medicines?|medications?|drugs?|tablets?|pills?|antidepressants?|dos(?:e|es|age)"
                    + "|treatments?|lithium|benzodiazepines?|ssris?|ketamine|esketamine|spravato)";

    private static final Pattern ADVICE =
            Pattern.compile(
                    "\\b(?:stop|quit|come off|give up|skip|cut down(?: on)?|reduce|lower|increase|raise"
                            + "|double|halve|start|switch|change)"
                            + "(?: taking| using| having)?(?: all)?(?: of)? (?:your|these|those)"
                            + "(?: [\\w-]+)? "
                            + TREATMENT
                            + "\\b|\\b(?:stop|start) taking (?:[\\w-]+ )?"
                            + TREATMENT
                            + "\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Glance AT_ADVICE = Glance.at(" your ", " these ", " those ", " taking ");

    /** Somebody who prescribes, or a warning against it. */
    private static final Pattern SAFE =
            Pattern.compile(
                    "\\b(?:doctors?|prescribers?|team|clinic|clinicians?|psychiatrists?|pharmacists?|nurses?|gp"
                            + "|do not|don['’]t|does not|never|not have to|without|no need)\\b",
                    Pattern.CASE_INSENSITIVE);

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
        return Prose.inParagraphs(guide, StopTreatmentAdvice::findings);
    }

    private static Stream<Finding> findings(Paragraph paragraph) {
        if (!AT_ADVICE.sees(paragraph.text()) || !ADVICE.matcher(paragraph.text()).find()) {
            return Stream.of();
        }
        return Prose.sentences(paragraph.text()).stream()
                .filter(sentence -> !sentence.endsWith("?") && !SAFE.matcher(sentence).find())
                .flatMap(sentence -> ADVICE.matcher(sentence).results())
                .map(
                        match ->
                                RULE.at(
                                        paragraph.place(),
                                        Quote.of(match.group())
                                                + " reads as advice, and nothing says to talk to the"
                                                + " person who prescribes it.",
                                        "Say in the same sentence: “talk to your doctor first”, or tell"
                                                + " what was done in the study."));
    }
}
