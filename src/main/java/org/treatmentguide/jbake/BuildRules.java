package org.treatmentguide.jbake;

import org.treatmentguide.report.Rule;

/** The rules that only a bake can check, as they weigh in a guide. */
public final class BuildRules {

    public static final Rule PAGE_NOT_WRITTEN = Rule.error("page-not-written");
    public static final Rule TWO_PAGES_ONE_ADDRESS = Rule.error("two-pages-one-address");
    public static final Rule TEMPLATE_FAILED = Rule.error("template-failed");

    private BuildRules() {}
}
