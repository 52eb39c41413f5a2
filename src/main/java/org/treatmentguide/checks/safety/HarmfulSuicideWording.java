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

/** Words about suicide that blame, or that make it sound like a success or a solution. */
public final class HarmfulSuicideWording implements Check {

    private static final Rule RULE = Rule.error("harmful-suicide-wording");

    private record Wording(Pattern harmful, String better) {
        static Wording of(String harmful, String better) {
            return new Wording(
                    Pattern.compile("\\b(?:" + harmful + ")\\b", Pattern.CASE_INSENSITIVE), better);
        }
    }

    private static final Glance AT_ONE = Glance.at("suicid", "kill", "failed attempt");

    private static final List<Wording> WORDINGS =
            List.of(
                    Wording.of("commit(?:s|ted|ting)? suicide", "died by suicide"),
                    Wording.of(
                            "(?:complet(?:e|es|ed|ing)|successful) suicides?", "died by suicide"),
                    Wording.of(
                            "suicide victims?|victims? of suicide", "people who died by suicide"),
                    Wording.of(
                            "(?:un|non-?)successful suicides?(?: attempts?)?|failed suicides?(?: attempts?)?"
                                    + "|failed attempts?(?= (?:at|to).{0,20}(?:suicide|life))",
                            "attempted suicide"),
                    Wording.of("suicid(?:e|al) (?:gestures?|threats?|bids?)", "attempted suicide"),
                    Wording.of(
                            "suicide (?:epidemic|craze|wave)|epidemic of suicides?",
                            "more deaths by suicide"),
                    Wording.of(
                            "kill(?:s|ed|ing)? (?:himself|herself|themselves|themself)",
                            "died by suicide"));

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
        return guide.pages().stream()
                .flatMap(Prose::all)
                .flatMap(HarmfulSuicideWording::findings)
                .toList();
    }

    private static Stream<Finding> findings(Paragraph paragraph) {
        if (!AT_ONE.sees(paragraph.text())) {
            return Stream.of();
        }
        return WORDINGS.stream()
                .flatMap(
                        wording ->
                                wording.harmful()
                                        .matcher(paragraph.text())
                                        .results()
                                        .map(match -> finding(paragraph, match.group(), wording)));
    }

    private static Finding finding(Paragraph paragraph, String words, Wording wording) {
        return RULE.at(
                paragraph.place(),
                Quote.of(words) + " can hurt readers who think of suicide or have lost somebody.",
                "Write " + Quote.whole(wording.better()) + ", in the form that fits.");
    }
}
