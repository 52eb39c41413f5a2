package org.treatmentguide.jbake;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.Writer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Notices where a template is when its calls are too many deep. FreeMarker does not tell: a stack
 * overflow carries no position. So this one looks whenever text is written or a value is read.
 */
final class DepthProbe extends Writer {

    private static final int TOO_DEEP = 1_500;

    /** A line of FreeMarker's own stack that calls another template or a macro. */
    private static final Pattern CALL =
            Pattern.compile(
                    ": (?:#include|#import|@)[^\n]*\\[in template \"([^\"]+)\"[^\n]*?at line"
                            + " (\\d+), column (\\d+)\\]");

    record Seen(String template, int line, int column) {}

    private @Nullable Seen seen;

    Optional<Seen> seen() {
        return Optional.ofNullable(seen);
    }

    TemplateHashModel over(TemplateHashModel model) {
        return new TemplateHashModel() {
            @Override
            public @Nullable TemplateModel get(String key) throws TemplateModelException {
                look();
                return model.get(key);
            }

            @Override
            public boolean isEmpty() throws TemplateModelException {
                return model.isEmpty();
            }
        };
    }

    @Override
    public void write(char[] text, int from, int length) {
        look();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private void look() {
        if (seen == null
                && StackWalker.getInstance()
                        .walk(frames -> frames.skip(TOO_DEEP).findFirst())
                        .isPresent()) {
            seen = here(new TemplateException("here", Environment.getCurrentEnvironment()));
        }
    }

    /** The innermost call, or else the place itself. */
    private static @Nullable Seen here(TemplateException here) {
        Matcher call = CALL.matcher(String.valueOf(here.getFTLInstructionStack()));
        if (call.find()) {
            return new Seen(
                    call.group(1),
                    Integer.parseInt(call.group(2)),
                    Integer.parseInt(call.group(3)));
        }
        return here.getTemplateSourceName() == null || here.getLineNumber() == null
                ? null
                : new Seen(
                        here.getTemplateSourceName(), here.getLineNumber(), here.getColumnNumber());
    }
}
