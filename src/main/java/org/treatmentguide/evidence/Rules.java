package org.treatmentguide.evidence;

import org.treatmentguide.report.Rule;

/** The rules that data files are held to; {@code docs/rules/} explains each. */
final class Rules {

    static final Rule UNREADABLE = Rule.error("data-unreadable");
    static final Rule TYPE = Rule.error("field-type");
    static final Rule MISSING = Rule.error("field-missing");
    static final Rule DUPLICATE = Rule.error("duplicate-record");
    static final Rule INCOMPLETE = Rule.error("outcome-incomplete");
    static final Rule IMPOSSIBLE = Rule.error("outcome-impossible");
    static final Rule MIXED_DENOMINATORS = Rule.error("mixed-denominators");
    static final Rule MIXED_KINDS = Rule.error("mixed-kinds");
    static final Rule WITHOUT_LOCATOR = Rule.error("reference-without-locator");
    static final Rule UNFINISHED = Rule.error("reference-unfinished");
    static final Rule UNKNOWN_CITATION = Rule.error("unknown-citation");
    static final Rule UNKNOWN_OUTCOME = Rule.error("unknown-outcome");
    static final Rule UNKNOWN_OPTION = Rule.error("unknown-option");
    static final Rule EMPTY_CELL = Rule.error("comparison-cell-empty");

    private Rules() {}
}
