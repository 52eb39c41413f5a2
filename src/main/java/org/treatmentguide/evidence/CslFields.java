package org.treatmentguide.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.treatmentguide.yaml.FieldShape;

/** The fields that CSL-JSON 1.0.2 knows, and those that Zotero and PubMed add. */
final class CslFields {

    private static final String TYPES =
            "article article-journal article-magazine article-newspaper bill book broadcast chapter"
                    + " classic collection dataset document entry entry-dictionary entry-encyclopedia"
                    + " event figure graphic hearing interview legal_case legislation manuscript map"
                    + " motion_picture musical_score pamphlet paper-conference patent performance"
                    + " periodical personal_communication post post-weblog regulation report review"
                    + " review-book software song speech standard thesis treaty webpage";

    private static final String NAMES =
            "author chair collection-editor compiler composer container-author contributor curator"
                    + " director editor editorial-director editor-translator executive-producer guest"
                    + " host illustrator interviewer narrator organizer original-author performer"
                    + " producer recipient reviewed-author script-writer series-creator translator";

    private static final String DATES =
            "accessed available-date event-date issued original-date submitted";

    private static final String TEXTS =
            "abstract annote archive archive_collection archive_location archive-place authority"
                    + " call-number chapter-number citation-key citation-label citation-number"
                    + " collection-number collection-title container-title container-title-short"
                    + " dimensions division DOI edition event event-place event-title"
                    + " first-reference-note-number genre ISBN ISSN issue journalAbbreviation"
                    + " jurisdiction keyword language locator medium note number number-of-pages"
                    + " number-of-volumes original-publisher original-publisher-place original-title"
                    + " page page-first part-number part-title PMCID PMID printing-number publisher"
                    + " publisher-place references reviewed-genre reviewed-title scale section"
                    + " shortTitle source status supplement-number system_id title-short URL version"
                    + " volume volume-title year-suffix";

    private static final String NAME_PARTS =
            "family given literal suffix dropping-particle non-dropping-particle";

    private CslFields() {}

    /** The fields of a reference. */
    static List<FieldShape> ofReference() {
        var fields = new ArrayList<FieldShape>();
        fields.add(FieldShape.text("id"));
        fields.add(FieldShape.oneOf("type", words(TYPES)));
        fields.add(FieldShape.text("title"));
        words(NAMES).forEach(name -> fields.add(FieldShape.list(name).optional()));
        words(DATES).forEach(name -> fields.add(FieldShape.group(name).optional()));
        words(TEXTS).forEach(name -> fields.add(FieldShape.text(name).optional()));
        fields.add(FieldShape.list("categories").optional());
        fields.add(FieldShape.group("custom").optional());
        return fields;
    }

    /** The fields of a name. */
    static List<FieldShape> ofName() {
        var fields = new ArrayList<FieldShape>();
        words(NAME_PARTS).forEach(name -> fields.add(FieldShape.text(name).optional()));
        List.of("comma-suffix", "static-ordering", "parse-names")
                .forEach(name -> fields.add(FieldShape.anything(name).optional()));
        return fields;
    }

    static Set<String> names() {
        return Set.copyOf(words(NAMES));
    }

    static Set<String> dates() {
        return Set.copyOf(words(DATES));
    }

    private static List<String> words(String words) {
        return List.of(words.split(" +"));
    }
}
