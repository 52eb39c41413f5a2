package org.treatmentguide.site;

import org.treatmentguide.report.Report;

/**
 * How a build ended.
 *
 * @param report all findings
 * @param summary what was made; figures are zero where the build stopped before
 * @param stopped nothing was published
 */
public record Result(Report report, Summary summary, boolean stopped) {}
