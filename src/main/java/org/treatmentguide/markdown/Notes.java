package org.treatmentguide.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatmentguide.markdown.outcome.OutcomeNote;
import org.treatmentguide.markdown.page.Inlay;
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

    private final Knowledge knowledge;
    private final Numbers numbers;

    private Notes(List<Part> parts, Knowledge knowledge) {
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
    public PageContext context(Links links, String prefix, Inlay inlay) {
        return new PageContext(links, numbers, knowledge, prefix, inlay);
    }

    /**
     * Each note once, in the order of first use. A source has none: its entry in the list is one.
     */
    public List<Note> list(Links links) {
        var notes = new ArrayList<Note>();
        numbers.notes().forEach(use -> note(use, links).ifPresent(notes::add));
        return List.copyOf(notes);
    }

    private Optional<Note> note(Use use, Links links) {
        var evidence = knowledge.evidence();
        String name = use.name();
        return switch (use.kind()) {
            case TERM ->
                    knowledge
                            .glossary()
                            .find(name)
                            .filter(term -> !Terms.isHere(name, links))
                            .map(
                                    term ->
                                            new Note(
                                                    numbers.noteId(use),
                                                    "term",
                                                    Terms.noteHtml(term, links)));
            case OUTCOME ->
                    evidence.outcomes()
                            .find(name)
                            .map(
                                    outcome ->
                                            new Note(
                                                    numbers.noteId(use),
                                                    "outcome",
                                                    OutcomeNote.html(outcome, evidence, numbers)));
            case CITATION, PICTOGRAPH -> Optional.empty();
        };
    }
}
