package org.treatmentguide.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Heading;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Finding;

/** The running text of a page, cut as rules on words and numbers need it. */
public final class Prose {

    private Prose() {}

    /** What a look at each paragraph of the guide finds, and at each cell that says something. */
    public static List<Finding> inParagraphs(
            Guide guide, Function<Paragraph, Stream<Finding>> look) {
        return guide.pages().stream()
                .flatMap(page -> Cells.andParagraphs(page).stream())
                .flatMap(look)
                .toList();
    }

    public static Stream<Paragraph> paragraphs(Page page) {
        return page.facts().paragraphs().stream();
    }

    /** Paragraphs, headings and cells alike, in the order of the page. */
    public static Stream<Paragraph> all(Page page) {
        Stream<Paragraph> headings = page.facts().headings().stream().map(Heading::words);
        return Stream.of(headings, paragraphs(page), page.facts().cells().stream())
                .flatMap(texts -> texts)
                .sorted(Comparator.comparing(Paragraph::place));
    }

    /** The paragraphs from one heading to the next, the part before the first one too. */
    public static List<List<Paragraph>> sections(Page page) {
        var headings = page.facts().headings();
        var sections = new ArrayList<List<Paragraph>>();
        sections.add(new ArrayList<>());
        int next = 0;
        for (Paragraph paragraph : paragraphs(page).toList()) {
            while (next < headings.size()
                    && headings.get(next).place().compareTo(paragraph.place()) < 0) {
                sections.add(new ArrayList<>());
                next++;
            }
            sections.get(sections.size() - 1).add(paragraph);
        }
        return sections;
    }

    public static List<String> sentences(String text) {
        return Sentence.in(text).stream().map(Sentence::text).toList();
    }
}
