package org.treatmentguide.jbake;

import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatmentguide.jbake.FileTemplates.FileTemplate;
import org.treatmentguide.report.Severity;

/**
 * Bakes a guide: documents that somebody else has read, through the templates of the source folder,
 * the files that templates make of the whole guide, and the files that are copied. Everything stays
 * in memory; the caller writes it.
 */
public final class GuideOven {

    private final SiteConfiguration site;
    private final Configuration freemarker;
    private final TemplateRun templates;

    /** One oven may bake many times; templates are read anew for each bake. */
    public GuideOven(SiteConfiguration site) {
        this.site = site;
        this.freemarker = GuideTemplates.in(site.templates());
        this.templates =
                new TemplateRun(freemarker, new TemplateFaults(site.relative(site.templates())));
    }

    /**
     * @param shared what templates read as {@code guide}; the same for all pages, not changed while
     *     baking
     * @param jobs how many threads render
     * @return the site in memory; not to be published if a finding is an error
     */
    public Baked bake(List<Document> documents, Map<String, Object> shared, int jobs) {
        freemarker.clearTemplateCache();
        Map<String, TemplateModel> common = common(shared);
        List<TemplateRun.Result> results =
                Workers.map(documents, jobs, document -> render(document, common));
        Gathering site = new Gathering(this.site, Severity.ERROR, StandardCharsets.UTF_8);
        for (int i = 0; i < documents.size(); i++) {
            Document one = documents.get(i);
            site.page(
                    one.type(),
                    results.get(i),
                    page -> site.outputs().add(one.uri(), one.source(), one.draft(), page));
        }
        FileTemplates files = FileTemplates.of(this.site);
        List<TemplateRun.Result> written =
                Workers.map(files.templates(), jobs, file -> render(file, common));
        for (int i = 0; i < written.size(); i++) {
            FileTemplate one = files.templates().get(i);
            site.file(
                    written.get(i),
                    file -> site.outputs().add(one.address(), one.source(), false, file));
        }
        return CompactStyles.in(site.baked(files.findings()));
    }

    /** What all pages share, wrapped once. */
    private Map<String, TemplateModel> common(Map<String, Object> shared) {
        ObjectWrapper wrapper = freemarker.getObjectWrapper();
        try {
            return Map.of(
                    "guide", wrapper.wrap(shared), "config", wrapper.wrap(site.forTemplates()));
        } catch (TemplateModelException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private TemplateRun.Result render(Document document, Map<String, TemplateModel> common) {
        return templates.run(
                document.template(),
                document.source(),
                document.source().toString().replace('\\', '/'),
                model(document, common));
    }

    private TemplateRun.Result render(FileTemplate file, Map<String, TemplateModel> common) {
        return templates.run(
                file.name(),
                file.source(),
                file.source().toString().replace('\\', '/'),
                model(common::get));
    }

    private TemplateHashModel model(Document document, Map<String, TemplateModel> common) {
        PageModel content = new PageModel(document, freemarker.getObjectWrapper());
        return model(key -> key.equals("content") ? content : common.get(key));
    }

    private static TemplateHashModel model(Function<String, @Nullable TemplateModel> values) {
        return new TemplateHashModel() {
            @Override
            public @Nullable TemplateModel get(String key) {
                return values.apply(key);
            }

            @Override
            public boolean isEmpty() {
                return false;
            }
        };
    }
}
