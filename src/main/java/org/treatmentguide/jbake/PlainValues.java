package org.treatmentguide.jbake;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/**
 * What templates of a guide may be given: maps, lists, strings, numbers, booleans. Never an object
 * whose methods they could call.
 */
final class PlainValues extends DefaultObjectWrapper {

    PlainValues() {
        super(Configuration.VERSION_2_3_35);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        throw new TemplateModelException(
                "Templates are given maps, lists, strings, numbers and booleans, not a "
                        + value.getClass().getSimpleName());
    }
}
