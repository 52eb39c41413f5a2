package org.treatmentguide.jbake.plain;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.lang3.LocaleUtils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.treatmentguide.jbake.Assets;
import org.treatmentguide.jbake.Baked;
import org.treatmentguide.jbake.OutputFile;
import org.treatmentguide.jbake.Outputs;
import org.treatmentguide.jbake.SiteConfiguration;
import org.treatmentguide.jbake.TemplateFault;
import org.treatmentguide.jbake.TemplateRun;
import org.treatmentguide.jbake.Workers;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Severity;

/**
 * Bakes a plain JBake site in memory, without JBake's database and without its static registries:
 * ovens may bake at the same time.
 */
public final class JBakeOven {

    private final SiteConfiguration site;
    private final JBakeConfiguration config;
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
        PageRenderer renderer = new PageRenderer(site, lists, locale);
        List<TemplateRun.Result> results = Workers.map(pages, jobs, renderer::render);
        Outputs outputs = new Outputs(Severity.WARNING);
        SortedMap<String, Integer> pagesByType = new TreeMap<>();
        List<TemplateFault> faults = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PlainPage page = pages.get(i);
            if (results.get(i) instanceof TemplateRun.Text text) {
                put(outputs, page, renderer.sourceOf(page), text.text());
                pagesByType.merge(page.kind(), 1, Integer::sum);
            } else if (results.get(i) instanceof TemplateRun.Failed failed) {
                faults.add(failed.fault());
            }
        }
        List<Finding> findings = new ArrayList<>(crawl.findings());
        findings.addAll(TemplateFault.asFindings(faults));
        findings.addAll(Assets.addTo(outputs, site, Severity.WARNING));
        findings.addAll(outputs.findings());
        Collections.sort(findings);
        return new Baked(outputs.files(), pagesByType, findings.stream().distinct().toList());
    }

    private List<PlainPage> pages(Lists lists) {
        ListPages listPages = new ListPages(lists, config);
        List<PlainPage> pages = new ArrayList<>(listPages.beforeDocuments());
        pages.addAll(new DocumentPages(lists, config).all());
        pages.addAll(listPages.afterDocuments());
        return pages;
    }

    private void put(Outputs outputs, PlainPage page, Path source, String text) {
        page.replaced().forEach(path -> outputs.remove(path, source));
        byte[] bytes = text.getBytes(Charset.forName(config.getRenderEncoding()));
        outputs.add(page.uri(), source, page.isDraft(), new OutputFile.Rendered(bytes));
    }
}
