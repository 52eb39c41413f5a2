package org.treatmentguide.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Place;

/**
 * A question of the comparison, with one cell for each option.
 *
 * @param group heading under which it stands
 * @param asked its words, with their places
 * @param cells by id of the option, in the order of the options
 */
public record ComparisonRow(
        String id, String group, Paragraph asked, Map<String, Cell> cells, Place place) {

    public ComparisonRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    public String question() {
        return asked.text();
    }

    /** The id of its question on the page of the comparison, for links. */
    public String anchor() {
        return "row-" + id;
    }

    public Optional<Cell> cell(Option option) {
        return Optional.ofNullable(cells.get(option.id()));
    }
}
