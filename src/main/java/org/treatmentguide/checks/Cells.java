package org.treatmentguide.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.guide.Table;

/**
 * A cell of a table that says something, and the first cell of its row, which says of what.
 * Captions and the heads of columns are none.
 */
public record Cells(Paragraph head, Paragraph cell) {

    public static List<Cells> of(Page page) {
        if (page.facts().cells().isEmpty()) {
            return List.of();
        }
        var headLines =
                page.facts().tables().stream()
                        .map(table -> table.place().line())
                        .collect(Collectors.toSet());
        var captions =
                page.facts().tables().stream()
                        .map(Table::caption)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        Map<Integer, Paragraph> heads = new HashMap<>();
        var cells = new ArrayList<Cells>();
        page.facts().cells().stream()
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .filter(cell -> !headLines.contains(cell.place().line()))
                .filter(cell -> !captions.contains(cell.text()))
                .forEach(
                        cell -> {
                            Paragraph head = heads.putIfAbsent(cell.place().line(), cell);
                            if (head != null) {
                                cells.add(new Cells(head, cell));
                            }
                        });
        return cells;
    }

    /** Paragraphs, list items and what stands in tables, in this order. */
    public static List<Paragraph> andParagraphs(Page page) {
        List<Cells> cells = of(page);
        if (cells.isEmpty()) {
            return page.facts().paragraphs();
        }
        var texts = new ArrayList<>(page.facts().paragraphs());
        cells.forEach(it -> texts.add(it.cell()));
        return texts;
    }
}
