package org.treatmentguide.markdown;

import java.util.List;
import org.treatmentguide.guide.Citation;
import org.treatmentguide.guide.Facts;
import org.treatmentguide.markdown.html.Links;
import org.treatmentguide.markdown.html.Notes;
import org.treatmentguide.markdown.html.PageContext;
import org.treatmentguide.markdown.html.Template;

/**
 * The text of a page, parsed: facts about it, and its HTML but for what depends on the rest of the
 * guide. Immutable; any thread may ask for the HTML.
 */
public final class Manuscript {

    private final Facts facts;
    private final int words;
    private final String prefix;
    private final Template template;

    Manuscript(Facts facts, int words, String prefix, Template template) {
        this.facts = facts;
        this.words = words;
        this.prefix = prefix;
        this.template = template;
    }

    public Facts facts() {
        return facts;
    }

    /** How many words a reader reads. */
    public int words() {
        return words;
    }

    /** What it cites, to be numbered together with other texts on the same page. */
    public Notes.Part part() {
        return new Notes.Part(prefix, facts.citations().stream().map(Citation::key).toList());
    }

    /** The sources of a page that has no other text. */
    public Notes notes() {
        return Notes.of(List.of(part()));
    }

    /** The HTML on a page that has no other text. */
    public String html(Links links) {
        return html(links, notes());
    }

    /**
     * @param notes the sources of the page, this text's among them
     */
    public String html(Links links, Notes notes) {
        return template.fill(new PageContext(links, notes, prefix));
    }
}
