package org.treatmentguide.checks.stories;

import java.util.List;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Listed;
import org.treatmentguide.checks.Prose;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.checks.Texts;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** The name of a product or a clinic in a story, which then reads as an advertisement. */
public final class BrandInStory implements Check {

    private static final Rule RULE = Rule.warning("brand-in-story");

    private final Listed brands;

    public BrandInStory(WordLists words) {
        this.brands = new Listed(words.of("brands"));
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return brands.anywhereIn(Stories.in(guide).flatMap(BrandInStory::texts))
                .map(
                        hit ->
                                RULE.at(
                                        hit.place(),
                                        Quote.of(hit.written()) + " " + hit.word().reason() + ".",
                                        fix(hit.word().better())))
                .toList();
    }

    private static Stream<Paragraph> texts(Page story) {
        return Stream.concat(Texts.title(story), Prose.all(story));
    }

    private static String fix(String better) {
        return better.isEmpty()
                ? "Leave the name out."
                : "Write " + Quote.whole(better) + ", or leave the name out.";
    }
}
