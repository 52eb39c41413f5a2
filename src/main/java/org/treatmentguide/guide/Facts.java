package org.treatmentguide.guide;

import java.util.List;

/**
 * What the text of one page holds, in the order in which it stands there. Rules read these and
 * never see a syntax tree.
 *
 * @param cells the texts of table cells and captions
 */
public record Facts(
        List<Heading> headings,
        List<Link> links,
        List<Image> images,
        List<Table> tables,
        List<Box> boxes,
        List<RawHtml> rawHtml,
        List<Definition> definitions,
        List<Paragraph> paragraphs,
        List<Allowance> allowances,
        List<Citation> citations,
        List<OutcomeUse> outcomes,
        List<PictographUse> pictographs,
        List<TermUse> terms,
        List<HelpUse> helpLines,
        List<Paragraph> cells) {

    public Facts {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        images = List.copyOf(images);
        tables = List.copyOf(tables);
        boxes = List.copyOf(boxes);
        rawHtml = List.copyOf(rawHtml);
        definitions = List.copyOf(definitions);
        paragraphs = List.copyOf(paragraphs);
        allowances = List.copyOf(allowances);
        citations = List.copyOf(citations);
        outcomes = List.copyOf(outcomes);
        pictographs = List.copyOf(pictographs);
        terms = List.copyOf(terms);
        helpLines = List.copyOf(helpLines);
        cells = List.copyOf(cells);
    }

    public static Facts none() {
        return new Facts(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}
