package org.treatmentguide.checks.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Prose;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.checks.Texts;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.ListedWord;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Heading;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * An abbreviation that the text of a page uses before it says what it stands for. Those of the list
 * {@code abbreviations} need no long form; a guide without that list is left alone. Titles, the
 * summary and headings are too short for a long form.
 */
public final class AbbreviationNotExpanded implements Check {

    private static final Rule RULE = Rule.warning("abbreviation-not-expanded");

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(?![IVX]+\\b)[A-Z]{2,6}s?(?![\\p{L}\\p{N}])");

    private final Set<String> wellKnown;
    private final Evidence evidence;

    public AbbreviationNotExpanded(WordLists words, Evidence evidence) {
        this.wellKnown =
                words.of("abbreviations").stream()
                        .map(ListedWord::phrase)
                        .collect(Collectors.toSet());
        this.evidence = evidence;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return wellKnown.isEmpty()
                ? List.of()
                : guide.pages().stream().flatMap(page -> findings(page).stream()).toList();
    }

    private List<Finding> findings(Page page) {
        Set<String> known = new HashSet<>(wellKnown);
        explained(page).map(Expansion::letters).forEach(known::add);
        var findings = new ArrayList<Finding>();
        texts(page)
                .flatMap(AbbreviationNotExpanded::uses)
                .filter(use -> known.add(use.letters()))
                .filter(use -> !use.standsHere())
                .forEach(use -> findings.add(finding(use)));
        return findings;
    }

    /** By the title, a heading, or an entry of the glossary. */
    private static Stream<Expansion> explained(Page page) {
        Stream<Paragraph> terms =
                page.facts().definitions().stream().map(it -> new Paragraph(it.term(), it.place()));
        Stream<Paragraph> headings = page.facts().headings().stream().map(Heading::words);
        return Stream.concat(
                terms.flatMap(AbbreviationNotExpanded::uses),
                Stream.concat(Texts.title(page), headings)
                        .flatMap(AbbreviationNotExpanded::uses)
                        .filter(Expansion::standsHere));
    }

    private Stream<Paragraph> texts(Page page) {
        Stream<Paragraph> own =
                Stream.concat(Prose.paragraphs(page), page.facts().cells().stream())
                        .sorted(Comparator.comparing(Paragraph::place));
        return page.layout().equals("comparison")
                ? Stream.concat(own, Texts.comparison(evidence))
                : own;
    }

    private static Stream<Expansion> uses(Paragraph text) {
        return ABBREVIATION
                .matcher(text.text())
                .results()
                .map(match -> new Expansion(text, match.start(), match.end()));
    }

    private static Finding finding(Expansion use) {
        return RULE.at(
                use.text().placeAt(use.start()),
                "This page uses "
                        + Quote.of(use.letters())
                        + " before it says what that stands for.",
                "Write the long form here, then "
                        + Quote.whole("(" + use.letters() + ")")
                        + ", or link it to the glossary.");
    }
}
