package org.treatmentguide.guide;

import java.util.List;

/**
 * What the text of one page holds, in the order in which it stands there. Rules read these and
 * never see a syntax tree.
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
        List<Citation> citations) {

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
    }

    public static Facts none() {
        return new Facts(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }
}
