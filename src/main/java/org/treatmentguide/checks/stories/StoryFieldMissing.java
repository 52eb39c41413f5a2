package org.treatmentguide.checks.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Prose;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * What a story needs beyond the fields of every story: what usually happens beside it, consent
 * where somebody told it to us, a warning where it may upset.
 */
public final class StoryFieldMissing implements Check {

    private static final Rule RULE = Rule.error("story-field-missing");

    private static final String EXPECTED = "expectedOutcome";
    private static final String WARNING = "contentNote";

    private static final Pattern UPSETTING =
            Pattern.compile("\\b(?:suicid|self-harm|abuse)", Pattern.CASE_INSENSITIVE);

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
        return Stories.in(guide).flatMap(story -> findings(story).stream()).toList();
    }

    private static List<Finding> findings(Page story) {
        var findings = new ArrayList<Finding>();
        if (isMissing(story, EXPECTED)) {
            findings.add(
                    finding(
                            story,
                            EXPECTED,
                            "The story does not say what usually happens.",
                            "Add “expectedOutcome” with the id of an outcome in data/outcomes.yaml."));
        }
        if (isMissing(story, WARNING) && mayUpset(story)) {
            findings.add(
                    finding(
                            story,
                            WARNING,
                            "The story may upset, and nothing says so before it starts.",
                            "Add “contentNote” with what it tells of, in a sentence."));
        }
        consent(story).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> consent(Page story) {
        if (!Consent.isNeeded(story) || Consent.of(story).flatMap(Consent::end).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                finding(
                        story,
                        Consent.FIELD,
                        Consent.of(story).isEmpty()
                                ? "A first-hand story needs the consent of the person who told it."
                                : "The consent does not say from which day to which day it holds.",
                        "Write both days, such as “consent: 2026-03-01 to 2027-03-01, in writing”."));
    }

    private static boolean isMissing(Page story, String field) {
        return story.value(field, String.class).filter(text -> !text.isBlank()).isEmpty();
    }

    private static boolean mayUpset(Page story) {
        return story.value("outcome", String.class).filter("harm"::equals).isPresent()
                || Prose.all(story).anyMatch(text -> UPSETTING.matcher(text.text()).find());
    }

    private static Finding finding(Page story, String field, String problem, String fix) {
        return RULE.at(story.placeOf(field), problem, fix);
    }
}
