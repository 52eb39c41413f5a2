package org.treatmentguide.jbake.plain;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.LocaleUtils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.treatmentguide.jbake.Baked;
import org.treatmentguide.jbake.Gathering;
import org.treatmentguide.jbake.OutputFile;
import org.treatmentguide.jbake.Outputs;
import org.treatmentguide.jbake.SiteConfiguration;
import org.treatmentguide.jbake.TemplateRun;
import org.treatmentguide.jbake.Workers;
import org.treatmentguide.report.Severity;

/**
 * Bakes a plain JBake site in memory, without JBake's database and without its static registries:
 * ovens may bake at the same time.
 */
public final class JBakeOven {

    private final SiteConfiguration site;
    private final JBakeConfiguration config;

    /** For dates in headers only: JBake sets its templates up before it looks at the setting. */
    private final Locale locale;

    public JBakeOven(SiteConfiguration site) {
        this.site = site;
        this.config = site.jbake();
        String named = config.getJvmLocale();
        this.locale = named == null ? Locale.getDefault() : LocaleUtils.toLocale(named);
    }

    /**
     * @param jobs how many threads read and render
     * @return the site in memory; a failed template is an error, what JBake leaves out silently a
     *     warning
     */
    public Baked bake(int jobs) {
        Set<String> types = Lists.typesOf(config);
        Crawl crawl = new Crawl(site, types, locale, jobs);
        Lists lists = new Lists(types, crawl.documents());
        List<PlainPage> pages = pages(lists);
        PageRenderer renderer = new PageRenderer(site, lists);
        List<TemplateRun.Result> results = Workers.map(pages, jobs, renderer::render);
        Gathering gathering =
                new Gathering(site, Severity.WARNING, Charset.forName(config.getRenderEncoding()));
        for (int i = 0; i < pages.size(); i++) {
            PlainPage page = pages.get(i);
            Path source = renderer.sourceOf(page);
            gathering.page(
                    page.kind(),
                    results.get(i),
                    content -> put(gathering.outputs(), page, source, content));
        }
        return gathering.baked(crawl.findings());
    }

    private List<PlainPage> pages(Lists lists) {
        ListPages listPages = new ListPages(lists, config);
        List<PlainPage> pages = new ArrayList<>(listPages.beforeDocuments());
        pages.addAll(new DocumentPages(lists, config).all());
        pages.addAll(listPages.afterDocuments());
        return pages;
    }

    private static void put(
            Outputs outputs, PlainPage page, Path source, OutputFile.Content content) {
        page.replaced().forEach(path -> outputs.remove(path, source));
        outputs.add(page.uri(), source, page.isDraft(), content);
    }
}
