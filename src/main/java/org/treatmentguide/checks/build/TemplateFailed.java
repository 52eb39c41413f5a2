package org.treatmentguide.checks.build;

import org.treatmentguide.report.Rule;

/** A template that could not be rendered; the engine finds it while it renders. */
public final class TemplateFailed {

    public static final Rule RULE = Rule.error("template-failed");

    private TemplateFailed() {}
}
