package org.treatmentguide.jbake;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;

/** One template over one model: text, or the fault. Safe for use by many threads. */
public final class TemplateRun {

    /** Either the text or what went wrong. */
    public sealed interface Result {}

    public record Text(String text) implements Result {}

    public record Failed(TemplateFault fault) implements Result {}

    private static final int USUAL_SIZE = 16 * 1024;

    private final Configuration freemarker;
    private final TemplateFaults faults;

    public TemplateRun(Configuration freemarker, TemplateFaults faults) {
        this.freemarker = freemarker;
        this.faults = faults;
    }

    /**
     * @param source what the page is made from, relative to the source folder
     * @param page the page's name in findings
     * @param model read again where a template calls itself without end
     */
    public Result run(String template, Path source, String page, TemplateHashModel model) {
        try {
            StringWriter out = new StringWriter(USUAL_SIZE);
            freemarker.getTemplate(template).process(model, out);
            return new Text(out.toString());
        } catch (TemplateNotFoundException e) {
            return new Failed(faults.missing(template, source, page));
        } catch (StackOverflowError e) {
            return new Failed(endless(template, page, model));
        } catch (IOException | TemplateException | SecurityException e) {
            if (e.getCause() instanceof PageModel.BodyFault fault) {
                throw fault;
            }
            return new Failed(
                    isOverflow(e) ? endless(template, page, model) : faults.of(e, template, page));
        }
    }

    private static boolean isOverflow(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StackOverflowError) {
                return true;
            }
        }
        return false;
    }

    /** Runs it once more to see where it is when the calls are many deep. */
    private TemplateFault endless(String template, String page, TemplateHashModel model) {
        DepthProbe probe = new DepthProbe();
        try {
            Template again = freemarker.getTemplate(template);
            again.process(probe.over(model), probe);
        } catch (IOException | TemplateException | StackOverflowError e) {
            // Expected: it fails as it did before.
        }
        return probe.seen()
                .map(at -> faults.endless(at.template(), at.line(), at.column(), page))
                .orElseGet(() -> faults.endless(template, 1, 1, page));
    }
}
