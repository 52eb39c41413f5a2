package org.treatmentguide.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.treatmentguide.markdown.citation.SourceNote;
import org.treatmentguide.markdown.outcome.OutcomeNote;
import org.treatmentguide.markdown.page.Knowledge;
import org.treatmentguide.markdown.page.Links;
import org.treatmentguide.markdown.page.Numbers;
import org.treatmentguide.markdown.page.PageContext;
import org.treatmentguide.markdown.page.Part;
import org.treatmentguide.markdown.page.Use;
import org.treatmentguide.markdown.term.Terms;

/**
 * What can be opened in place on one page, and its numbered sources; a page can be made of several
 * texts. Immutable.
 */
public final class Notes {

    private final List<Part> parts;
    private final Knowledge knowledge;
    private final Numbers numbers;

    private Notes(List<Part> parts, Knowledge knowledge) {
        this.parts = List.copyOf(parts);
        this.knowledge = knowledge;
        this.numbers = Numbers.of(parts, knowledge);
    }

    public static Notes of(List<Part> parts, Knowledge knowledge) {
        return new Notes(parts, knowledge);
    }

    /** In the order of their numbers. */
    public List<Numbers.Source> sources() {
        return numbers.sources();
    }

    /** What one of the texts needs to be finished. */
    public PageContext context(Links links, String prefix) {
        return new PageContext(links, numbers, knowledge, prefix);
    }

    /** Each note once, in the order of first use. */
    public List<Note> list(Links links) {
        Set<Use> uses = new LinkedHashSet<>();
        parts.forEach(part -> part.uses().stream().flatMap(this::opened).forEach(uses::add));
        var notes = new ArrayList<Note>();
        uses.forEach(use -> note(use, links).ifPresent(notes::add));
        return List.copyOf(notes);
    }

    /** A figure opens no note on its record, which it shows, but notes on its sources. */
    private Stream<Use> opened(Use use) {
        return use.kind() == Use.Kind.PICTOGRAPH
                ? knowledge.evidence().outcomes().find(use.name()).stream()
                        .flatMap(outcome -> outcome.sources().stream())
                        .map(key -> new Use(Use.Kind.CITATION, key))
                : Stream.of(use);
    }

    private Optional<Note> note(Use use, Links links) {
        var evidence = knowledge.evidence();
        String name = use.name();
        return switch (use.kind()) {
            case CITATION -> evidence.references().find(name).map(it -> source(it.id()));
            case TERM ->
                    knowledge
                            .glossary()
                            .find(name)
                            .filter(term -> !Terms.isHere(name, links))
                            .map(
                                    term ->
                                            new Note(
                                                    Terms.noteId(name),
                                                    "term",
                                                    Terms.noteHtml(term, links)));
            case OUTCOME ->
                    evidence.outcomes()
                            .find(name)
                            .map(
                                    outcome ->
                                            new Note(
                                                    OutcomeNote.id(name),
                                                    "outcome",
                                                    OutcomeNote.html(outcome, evidence, numbers)));
            case PICTOGRAPH -> Optional.empty();
        };
    }

    private Note source(String key) {
        int number = numbers.of(key).orElseThrow();
        var reference = knowledge.evidence().references().find(key).orElseThrow();
        return new Note(SourceNote.id(number), "source", SourceNote.html(number, reference));
    }
}
