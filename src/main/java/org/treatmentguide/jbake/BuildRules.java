package org.treatmentguide.jbake;

import org.treatmentguide.report.Rule;

/** The rules that only a bake can check, as they weigh in a guide. */
final class BuildRules {

    static final Rule PAGE_NOT_WRITTEN = Rule.error("page-not-written");
    static final Rule TWO_PAGES_ONE_ADDRESS = Rule.error("two-pages-one-address");
    static final Rule TEMPLATE_FAILED = Rule.error("template-failed");

    private BuildRules() {}
}
