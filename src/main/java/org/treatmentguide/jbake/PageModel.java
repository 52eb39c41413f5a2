package org.treatmentguide.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code content} of a guide's templates: the fields of the document, and what the engine knows of
 * it. The body is made when a template first asks for it.
 */
final class PageModel implements TemplateHashModel {

    /** A fault of the code that makes bodies; no fault of a template. */
    static final class BodyFault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BodyFault(RuntimeException cause) {
            super(cause);
        }
    }

    private final Document document;
    private final ObjectWrapper wrapper;
    private final Map<String, Object> known;
    private @Nullable TemplateModel body;

    PageModel(Document document, ObjectWrapper wrapper) {
        this.document = document;
        this.wrapper = wrapper;
        this.known =
                Map.of(
                        "uri", document.uri(),
                        "type", document.type(),
                        "draft", document.draft(),
                        "rootpath", SitePath.toRoot(document.uri()));
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        if (key.equals("body")) {
            return body();
        }
        Object value = document.fields().get(key);
        Object shown = value == null ? known.get(key) : value;
        return shown == null ? null : wrapper.wrap(shown);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private TemplateModel body() {
        TemplateModel made = body;
        if (made == null) {
            try {
                made = new SimpleScalar(document.body().get());
            } catch (RuntimeException e) {
                throw new BodyFault(e);
            }
            body = made;
        }
        return made;
    }
}
