package org.treatmentguide.markdown.html;

import java.util.List;
import org.treatmentguide.markdown.page.PageContext;

/** The HTML of a text with its gaps. Immutable; any thread may fill it, for as many pages. */
public final class Template {

    private final List<Gap> pieces;
    private final int length;

    Template(List<Gap> pieces, int length) {
        this.pieces = List.copyOf(pieces);
        this.length = length;
    }

    public String fill(PageContext page) {
        var html = new StringBuilder(length + length / 4 + 16);
        pieces.forEach(piece -> piece.fill(html, page));
        return html.toString();
    }
}
