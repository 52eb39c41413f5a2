package org.treatmentguide.markdown.page;

import java.util.List;
import java.util.stream.Stream;
import org.treatmentguide.evidence.Outcome;

/**
 * What one text of a page uses, in the order in which it stands there.
 *
 * @param prefix what the ids of this text start with
 */
public record Part(String prefix, List<Use> uses) {

    public Part {
        uses = List.copyOf(uses);
    }

    /** The same text in two parts, the first with so many uses. */
    public List<Part> splitAfter(int first) {
        return List.of(
                new Part(prefix, uses.subList(0, first)),
                new Part(prefix, uses.subList(first, uses.size())));
    }

    /** The sources that it cites; a figure cites those of its record. */
    Stream<String> cited(Knowledge knowledge) {
        var evidence = knowledge.evidence();
        return uses.stream()
                .flatMap(
                        use ->
                                switch (use.kind()) {
                                    case CITATION -> Stream.of(use.name());
                                    case PICTOGRAPH ->
                                            evidence.outcomes().find(use.name()).stream()
                                                    .map(Outcome::sources)
                                                    .flatMap(List::stream);
                                    case TERM, OUTCOME -> Stream.of();
                                })
                .filter(key -> evidence.references().find(key).isPresent());
    }
}
