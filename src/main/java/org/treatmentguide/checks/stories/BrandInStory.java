package org.treatmentguide.checks.stories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Phrases;
import org.treatmentguide.checks.Prose;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.evidence.ListedWord;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** The name of a product or a clinic in a story, which then reads as an advertisement. */
public final class BrandInStory implements Check {

    private static final Rule RULE = Rule.warning("brand-in-story");

    private final Phrases<ListedWord> brands;

    public BrandInStory(WordLists words) {
        Map<String, ListedWord> byPhrase = new LinkedHashMap<>();
        words.of("brands").forEach(word -> byPhrase.put(word.phrase(), word));
        this.brands = new Phrases<>(byPhrase);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return Stories.in(guide).flatMap(this::findings).toList();
    }

    private Stream<Finding> findings(Page story) {
        Paragraph title = new Paragraph(story.title(), story.placeOf("title"));
        return Stream.concat(Stream.of(title), Prose.all(story)).flatMap(this::findings);
    }

    private Stream<Finding> findings(Paragraph text) {
        return brands.in(text.text()).stream()
                .map(
                        match ->
                                RULE.at(
                                        text.place(),
                                        Quote.of(text.text().substring(match.start(), match.end()))
                                                + " "
                                                + match.value().reason()
                                                + ".",
                                        fix(match.value().better())));
    }

    private static String fix(String better) {
        return better.isEmpty()
                ? "Leave the name out."
                : "Write " + Quote.whole(better) + ", or leave the name out.";
    }
}
