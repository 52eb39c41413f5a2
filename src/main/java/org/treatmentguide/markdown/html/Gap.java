package org.treatmentguide.markdown.html;

import org.treatmentguide.markdown.page.PageContext;

/**
 * A part of a text's HTML that depends on the page it stands on, such as a link. Holds plain
 * values, never a node of the syntax tree, which is not kept.
 */
@FunctionalInterface
public interface Gap {

    void fill(StringBuilder html, PageContext page);
}
