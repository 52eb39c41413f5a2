package org.treatmentguide.site;

import java.util.List;
import org.treatmentguide.report.Report;

/**
 * How a build ended.
 *
 * @param report all findings
 * @param summary what was made; figures are zero where the build stopped before
 * @param stopped nothing was published
 * @param pages the figures of all pages, where they were asked for
 */
public record Result(Report report, Summary summary, boolean stopped, List<PageFigures> pages) {

    public Result {
        pages = List.copyOf(pages);
    }

    Result(Report report, Summary summary, boolean stopped) {
        this(report, summary, stopped, List.of());
    }

    Result with(List<PageFigures> figures) {
        return new Result(report, summary, stopped, figures);
    }
}
