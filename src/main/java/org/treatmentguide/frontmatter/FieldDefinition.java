package org.treatmentguide.frontmatter;

import java.util.List;
import java.util.Set;
import org.treatmentguide.guide.PageType;

/**
 * What a field may hold, and on which pages it stands.
 *
 * @param words what a field of the kind {@code WORD} may say; otherwise empty
 * @param required the types that must have it
 * @param optional the types that may have it; on all others it is unknown
 */
public record FieldDefinition(
        String name,
        FieldKind kind,
        List<String> words,
        Set<PageType> required,
        Set<PageType> optional) {

    public FieldDefinition {
        words = List.copyOf(words);
        required = Set.copyOf(required);
        optional = Set.copyOf(optional);
    }

    public boolean belongsOn(PageType type) {
        return required.contains(type) || optional.contains(type);
    }

    /** A line of a header that would be right, such as {@code order: 3}. */
    public String example() {
        return name + ": " + (words.isEmpty() ? kind.example() : words.get(0));
    }
}
