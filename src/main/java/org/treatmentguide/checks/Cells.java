package org.treatmentguide.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.guide.Table;

/** The cells of tables that say something, apart from those that only name a row or a column. */
public final class Cells {

    private Cells() {}

    /** Neither the heads of columns, nor the first cell of a row, nor captions. */
    public static List<Paragraph> ofBody(Page page) {
        if (page.facts().cells().isEmpty()) {
            return List.of();
        }
        var heads =
                page.facts().tables().stream()
                        .map(table -> table.place().line())
                        .collect(Collectors.toSet());
        var captions =
                page.facts().tables().stream()
                        .map(Table::caption)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        var rows = new HashSet<Integer>();
        return page.facts().cells().stream()
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .filter(cell -> !rows.add(cell.place().line()))
                .filter(cell -> !heads.contains(cell.place().line()))
                .filter(cell -> !captions.contains(cell.text()))
                .toList();
    }

    /** Paragraphs, list items and what stands in tables, in this order. */
    public static List<Paragraph> andParagraphs(Page page) {
        List<Paragraph> cells = ofBody(page);
        if (cells.isEmpty()) {
            return page.facts().paragraphs();
        }
        var texts = new ArrayList<>(page.facts().paragraphs());
        texts.addAll(cells);
        return texts;
    }
}
