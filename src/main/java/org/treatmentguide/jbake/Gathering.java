package org.treatmentguide.jbake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Severity;

/** Puts what the threads rendered together, in the order of the pages. */
public final class Gathering {

    private final SiteConfiguration site;
    private final Severity weight;
    private final Charset encoding;
    private final Outputs outputs;
    private final SortedMap<String, Integer> pagesByType = new TreeMap<>();
    private final List<TemplateFault> faults = new ArrayList<>();

    /**
     * @param weight of a clash and of a file that cannot be part of the site
     */
    public Gathering(SiteConfiguration site, Severity weight, Charset encoding) {
        this.site = site;
        this.weight = weight;
        this.encoding = encoding;
        this.outputs = new Outputs(weight);
    }

    public Outputs outputs() {
        return outputs;
    }

    /** Takes one page in; a failed one is only told. */
    public void page(String type, TemplateRun.Result result, Consumer<OutputFile.Content> keep) {
        if (result instanceof TemplateRun.Text) {
            pagesByType.merge(type, 1, Integer::sum);
        }
        rendered(result, keep);
    }

    /** Takes in a file that is no page; where the template wrote nothing, there is none. */
    public void file(TemplateRun.Result result, Consumer<OutputFile.Content> keep) {
        if (!(result instanceof TemplateRun.Text text) || !text.text().isBlank()) {
            rendered(result, keep);
        }
    }

    private void rendered(TemplateRun.Result result, Consumer<OutputFile.Content> keep) {
        if (result instanceof TemplateRun.Text text) {
            keep.accept(new OutputFile.Rendered(text.text().getBytes(encoding)));
        } else if (result instanceof TemplateRun.Failed failed) {
            faults.add(failed.fault());
        }
    }

    /** The site with the files that are copied, and all findings, sorted. */
    public Baked baked(List<Finding> earlier) {
        List<Finding> findings = new ArrayList<>(earlier);
        findings.addAll(TemplateFault.asFindings(faults));
        findings.addAll(Assets.addTo(outputs, site, weight));
        findings.addAll(outputs.findings());
        return new Baked(
                outputs.files(), pagesByType, findings.stream().distinct().sorted().toList());
    }
}
