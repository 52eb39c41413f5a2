package org.treatmentguide.frontmatter;

import java.util.List;
import org.treatmentguide.report.Rule;

/** The rules that a header is held to while it is read. */
public final class HeaderRules {

    public static final Rule UNREADABLE = Rule.error("header-unreadable");
    public static final Rule MISSING = Rule.error("field-missing");
    public static final Rule UNKNOWN = Rule.error("field-unknown");
    public static final Rule TYPE = Rule.error("field-type");
    public static final Rule DATE = Rule.error("date-not-real");

    private HeaderRules() {}

    public static List<Rule> all() {
        return List.of(UNREADABLE, MISSING, UNKNOWN, TYPE, DATE);
    }
}
