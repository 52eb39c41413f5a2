package org.treatmentguide.evidence;

import java.util.List;
import org.treatmentguide.report.Rule;

/** The rules that data files are held to; {@code docs/rules/} explains each. */
public final class EvidenceRules {

    static final Rule UNREADABLE = Rule.error("data-unreadable");
    static final Rule TYPE = Rule.error("field-type");
    static final Rule MISSING = Rule.error("field-missing");
    static final Rule UNKNOWN = Rule.error("field-unknown");
    static final Rule DUPLICATE = Rule.error("duplicate-record");
    static final Rule INCOMPLETE = Rule.error("outcome-incomplete");
    static final Rule IMPOSSIBLE = Rule.error("outcome-impossible");
    static final Rule MIXED_DENOMINATORS = Rule.error("mixed-denominators");
    static final Rule MIXED_KINDS = Rule.error("mixed-kinds");
    static final Rule WITHOUT_LOCATOR = Rule.error("reference-without-locator");
    static final Rule UNFINISHED = Rule.error("reference-unfinished");
    public static final Rule UNKNOWN_CITATION = Rule.error("unknown-citation");
    public static final Rule UNKNOWN_OUTCOME = Rule.error("unknown-outcome");
    static final Rule UNKNOWN_OPTION = Rule.error("unknown-option");
    static final Rule EMPTY_CELL = Rule.error("comparison-cell-empty");

    private EvidenceRules() {}

    /** All of them; those on fields and denominators hold for pages, too. */
    public static List<Rule> all() {
        return List.of(
                UNREADABLE,
                TYPE,
                MISSING,
                UNKNOWN,
                DUPLICATE,
                INCOMPLETE,
                IMPOSSIBLE,
                MIXED_DENOMINATORS,
                MIXED_KINDS,
                WITHOUT_LOCATOR,
                UNFINISHED,
                UNKNOWN_CITATION,
                UNKNOWN_OUTCOME,
                UNKNOWN_OPTION,
                EMPTY_CELL);
    }
}
