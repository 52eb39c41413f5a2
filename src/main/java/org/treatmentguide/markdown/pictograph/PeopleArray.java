package org.treatmentguide.markdown.pictograph;

import org.treatmentguide.markdown.html.Escape;

/**
 * People as rows of small circles, the counted ones filled and first. Each person is a corner of a
 * path, and the circle a marker on it: so a thousand people take a few kilobytes.
 *
 * @param id what the ids within start with
 */
record PeopleArray(String id, int counted, int per, String says) {

    private static final int CELL = 10;
    private static final String PERSON = "pictograph__person pictograph__person--";

    /** A filled circle alone, for the legend. */
    static String filled() {
        return key(filledCircle());
    }

    /** A ring alone, for the legend. */
    static String empty() {
        return key(ring());
    }

    String svg() {
        int columns = columns();
        int rows = per / columns;
        boolean large = per > 100;
        var svg = new StringBuilder("<svg class=\"pictograph__array\" viewBox=\"0 0 ");
        svg.append(columns * CELL + " " + rows * CELL + "\" width=\"" + (large ? 400 : 200));
        svg.append("\" height=\"" + (large ? 160 : 200) + "\" role=\"img\" aria-label=\"");
        svg.append(Escape.html(says)).append("\">");
        people(svg, "f", 0, counted, filledCircle());
        people(svg, "e", counted, per, ring());
        return svg.append("</svg>").toString();
    }

    private int columns() {
        return per > 100 ? 50 : 10;
    }

    private void people(StringBuilder svg, String kind, int from, int to, String shape) {
        if (from == to) {
            return;
        }
        String name = Escape.html(id + "-" + kind);
        svg.append("<marker id=\"" + name + "\" markerUnits=\"userSpaceOnUse\"")
                .append(" markerWidth=\"10\" markerHeight=\"10\" refX=\"5\" refY=\"5\">")
                .append(shape + "</marker><path fill=\"none\"");
        for (String corner : new String[] {"start", "mid", "end"}) {
            svg.append(" marker-" + corner + "=\"url(#" + name + ")\"");
        }
        svg.append(" d=\"" + path(from, to) + "\"/>");
    }

    /** A corner for each person, row by row. */
    private String path(int from, int to) {
        var path = new StringBuilder();
        for (int person = from; person < to; person++) {
            int column = person % columns();
            if (column == 0 || person == from) {
                int x = column * CELL + CELL / 2;
                int y = person / columns() * CELL + CELL / 2;
                boolean alone = person + 1 == to || column + 1 == columns();
                path.append("M" + x + " " + y + (alone ? "h0" : ""));
            } else {
                path.append("h10");
            }
        }
        return path.toString();
    }

    private static String filledCircle() {
        return "<circle class=\"" + PERSON + "filled\" cx=\"5\" cy=\"5\" r=\"4\"/>";
    }

    private static String ring() {
        return "<circle class=\""
                + PERSON
                + "empty\" cx=\"5\" cy=\"5\" r=\"3.5\" fill=\"none\" stroke=\"currentColor\"/>";
    }

    private static String key(String shape) {
        return "<svg class=\"pictograph__key\" viewBox=\"0 0 10 10\" width=\"16\" height=\"16\""
                + " aria-hidden=\"true\">"
                + shape
                + "</svg>";
    }
}
