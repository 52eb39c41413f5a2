package org.treatmentguide.markdown.page;

import java.util.List;
import java.util.Optional;
import org.treatmentguide.guide.Picture;

/**
 * Where links lead, seen from the page that is being written. What comes back is ready for an
 * {@code href}: relative, percent-encoded, not yet escaped. Safe for use by many threads.
 */
public interface Links {

    /**
     * A page or file named by a path relative to the source file, such as {@code tms.md#a-session},
     * or a place on the page itself, such as {@code #a-session}; empty if there is no such thing.
     */
    Optional<String> to(String target);

    /** What is known of a picture of ours that a path leads to. */
    default Optional<Picture> picture(String target) {
        return Optional.empty();
    }

    /** An entry of the glossary; on the page of the glossary itself, only a fragment. */
    Optional<String> toTerm(String id);

    /** The pages that use an entry of the glossary; none on all other pages. */
    List<PageLink> usesOf(String term);
}
