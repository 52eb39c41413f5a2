package org.treatmentguide.markdown;

import java.util.List;
import org.treatmentguide.guide.Facts;
import org.treatmentguide.markdown.html.Template;
import org.treatmentguide.markdown.page.Inlay;
import org.treatmentguide.markdown.page.Links;
import org.treatmentguide.markdown.page.Part;

/**
 * The text of a page, parsed: facts about it, and its HTML but for what depends on the rest of the
 * guide. Immutable; any thread may ask for the HTML.
 */
public final class Manuscript {

    private final Facts facts;
    private final int words;
    private final Part part;
    private final int usesBeforeHeading;
    private final Template template;

    Manuscript(Facts facts, int words, Part part, int usesBeforeHeading, Template template) {
        this.facts = facts;
        this.words = words;
        this.part = part;
        this.usesBeforeHeading = usesBeforeHeading;
        this.template = template;
    }

    public Facts facts() {
        return facts;
    }

    /** How many words a reader reads. */
    public int words() {
        return words;
    }

    /** What it uses, to be numbered together with other texts on the same page. */
    public Part part() {
        return part;
    }

    /** The same in two: what stands before the first heading, and the rest. */
    public List<Part> partsAroundFirstHeading() {
        return part.splitAfter(usesBeforeHeading);
    }

    /**
     * @param notes those of the page, this text's among them
     */
    public String html(Links links, Notes notes) {
        return html(links, notes, Inlay.NONE);
    }

    /** The same, set into a page of several texts. */
    public String html(Links links, Notes notes, Inlay inlay) {
        return template.fill(notes.context(links, part.prefix(), inlay));
    }
}
