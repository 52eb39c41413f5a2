package org.treatmentguide.jbake.plain;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.treatmentguide.jbake.SiteConfiguration;
import org.treatmentguide.jbake.TemplateFault;
import org.treatmentguide.jbake.TemplateFaults;
import org.treatmentguide.jbake.TemplateRun;
import org.treatmentguide.report.Place;

/** Renders pages of a plain site over the lists that they share. Safe for use by many threads. */
final class PageRenderer {

    private final SiteConfiguration site;
    private final PlainTemplates templates;
    private final SharedModel shared;
    private final Map<String, Object> common;
    private final TemplateRun run;

    PageRenderer(SiteConfiguration site, Lists lists) {
        this.site = site;
        this.templates = new PlainTemplates(site.jbake());
        this.shared =
                new SharedModel(lists, site.jbake(), templates.freemarker().getObjectWrapper());
        this.common =
                Map.of(
                        "config",
                        shared.settled(site.jbake().asHashMap()),
                        "version",
                        site.jbake().getVersion());
        TemplateFaults faults = new TemplateFaults(site.relative(site.templates()));
        this.run = new TemplateRun(templates.freemarker(), faults);
    }

    TemplateRun.Result render(PlainPage page) {
        Optional<String> template = templates.templateFor(page.kind());
        if (template.isEmpty()) {
            return new TemplateRun.Failed(noTemplate(page));
        }
        page.window().ifPresent(this::open);
        try {
            return run.run(
                    template.get(),
                    sourceOf(page),
                    page.name(),
                    templates.model(page, shared, common));
        } finally {
            shared.store().resetPagination();
        }
    }

    Path sourceOf(PlainPage page) {
        return page.source(site.relative(templates.fileOf(page.kind())));
    }

    private void open(int[] window) {
        shared.store().setStart(window[0]);
        shared.store().setLimit(window[1]);
    }

    private TemplateFault noTemplate(PlainPage page) {
        return new TemplateFault(
                Place.startOf(sourceOf(page)),
                "There is no FreeMarker template for the type “" + page.kind() + "”.",
                "Name one that ends in .ftl with template."
                        + page.kind()
                        + ".file in jbake.properties.",
                page.name());
    }
}
