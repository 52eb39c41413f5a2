package org.treatmentguide.cli;

import java.util.ArrayList;
import java.util.List;
import org.treatmentguide.site.PageFigures;

/** The figures of all pages for people: a line for each, in columns. */
final class PageTable {

    private PageTable() {}

    static String of(List<PageFigures> pages) {
        var rows = new ArrayList<List<String>>();
        rows.add(PageFigures.heads());
        pages.forEach(page -> rows.add(page.row()));
        var table = new StringBuilder();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int width = width(rows, column);
                String cell = row.get(column);
                String blanks = " ".repeat(width - cell.length());
                table.append(column == 0 ? cell + blanks : "  " + blanks + cell);
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
