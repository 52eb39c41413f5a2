package org.treatmentguide.evidence;

import java.util.ArrayList;
import java.util.List;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;
import org.treatmentguide.yaml.Mapping;
import org.treatmentguide.yaml.Row;
import org.treatmentguide.yaml.Scalar;

/** What gathers while the data files are read: faults, and who names whom. */
final class Reading {

    private final List<Finding> found = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    List<Finding> found() {
        return found;
    }

    List<Mention> mentions() {
        return mentions;
    }

    void tell(Rule rule, Place place, String problem, String fix) {
        found.add(rule.at(place, problem, fix));
    }

    /** Notes the ids in a field, a text or a list of texts. */
    void mention(Mention.To to, Row row, String field) {
        row.node(field)
                .ifPresent(
                        node -> {
                            var ids = node instanceof Scalar ? List.of(node) : row.items(field);
                            ids.forEach(id -> mention(to, (Scalar) id));
                        });
    }

    /** Notes the name of a field that is an id. */
    void mention(Mention.To to, Mapping.Entry entry) {
        mentions.add(new Mention(to, entry.key(), entry.keyPlace()));
    }

    private void mention(Mention.To to, Scalar id) {
        mentions.add(new Mention(to, id.text().strip(), id.place()));
    }
}
