package org.treatmentguide.jbake.plain;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedList;
import org.jbake.app.DocumentList;
import org.jspecify.annotations.Nullable;

/**
 * Gives templates {@code db} and {@code data} with their methods, as JBake does. JBake's own list
 * has a method that needs a class of the database, so a plain list stands in for it.
 */
final class StoreWrapper extends BeansWrapper {

    StoreWrapper() {
        super(Configuration.VERSION_2_3_0);
    }

    @Override
    public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return super.wrap(value instanceof DocumentList<?> list ? new LinkedList<>(list) : value);
    }
}
