package org.treatmentguide.frontmatter;

import static org.treatmentguide.frontmatter.FieldKind.DATE;
import static org.treatmentguide.frontmatter.FieldKind.NUMBER;
import static org.treatmentguide.frontmatter.FieldKind.TEXT;
import static org.treatmentguide.frontmatter.FieldKind.TEXTS;
import static org.treatmentguide.guide.PageType.HOME;
import static org.treatmentguide.guide.PageType.PAGE;
import static org.treatmentguide.guide.PageType.QUESTION;
import static org.treatmentguide.guide.PageType.SECTION;
import static org.treatmentguide.guide.PageType.STORY;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.treatmentguide.guide.PageType;

/** All fields that a header can have: the one place that says so. */
public final class HeaderDefinition {

    private static final Set<PageType> NONE = Set.of();
    private static final Set<PageType> ALL = EnumSet.allOf(PageType.class);
    private static final Set<PageType> REVIEWED = EnumSet.of(SECTION, QUESTION, STORY);

    private static final List<FieldDefinition> FIELDS =
            List.of(
                    field("title", TEXT, ALL, NONE),
                    word("type", PageType.words(), ALL, NONE),
                    word("status", List.of("published", "draft"), ALL, NONE),
                    word(
                            "layout",
                            List.of(
                                    "questions",
                                    "stories",
                                    "glossary",
                                    "comparison",
                                    "values",
                                    "references",
                                    "changes",
                                    "whole",
                                    "not-found"),
                            NONE,
                            EnumSet.of(SECTION, PAGE)),
                    field("description", TEXT, EnumSet.complementOf(EnumSet.of(QUESTION)), NONE),
                    field("order", NUMBER, EnumSet.of(SECTION, QUESTION), NONE),
                    field("summary", TEXTS, EnumSet.of(SECTION), EnumSet.of(HOME, PAGE)),
                    field("theme", TEXT, EnumSet.of(QUESTION), EnumSet.of(PAGE)),
                    field("reviewed", DATE, REVIEWED, EnumSet.of(PAGE)),
                    field("nextReview", DATE, REVIEWED, EnumSet.of(PAGE)),
                    field("evidenceSearched", DATE, REVIEWED, EnumSet.of(PAGE)),
                    field("option", TEXT, EnumSet.of(STORY), NONE),
                    word(
                            "outcome",
                            List.of("helped", "someHelp", "noHelp", "harm", "mixed"),
                            EnumSet.of(STORY),
                            NONE),
                    word("provenance", List.of("firstHand", "reported"), EnumSet.of(STORY), NONE),
                    field("source", TEXT, EnumSet.of(STORY), NONE),
                    field("verified", TEXT, EnumSet.of(STORY), NONE),
                    field("consent", TEXT, NONE, EnumSet.of(STORY)),
                    field("relationship", TEXT, EnumSet.of(STORY), NONE),
                    field("payment", TEXT, EnumSet.of(STORY), NONE),
                    field("contentNote", TEXT, NONE, EnumSet.of(STORY)),
                    field("expectedOutcome", TEXT, NONE, EnumSet.of(STORY)));

    private static final Map<String, FieldDefinition> BY_NAME = byName();

    private HeaderDefinition() {}

    /** Every field, in the order in which a header usually names them. */
    public static List<FieldDefinition> fields() {
        return FIELDS;
    }

    /** The fields that pages of a type must or may have. */
    public static List<FieldDefinition> fieldsOf(PageType type) {
        return FIELDS.stream().filter(field -> field.belongsOn(type)).toList();
    }

    static Optional<FieldDefinition> field(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static FieldDefinition field(
            String name, FieldKind kind, Set<PageType> required, Set<PageType> optional) {
        return new FieldDefinition(name, kind, List.of(), required, optional);
    }

    private static FieldDefinition word(
            String name, List<String> words, Set<PageType> required, Set<PageType> optional) {
        return new FieldDefinition(name, FieldKind.WORD, words, required, optional);
    }

    private static Map<String, FieldDefinition> byName() {
        var fields = new LinkedHashMap<String, FieldDefinition>();
        FIELDS.forEach(field -> fields.put(field.name(), field));
        return fields;
    }
}
