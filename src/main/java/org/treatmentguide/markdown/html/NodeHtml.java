package org.treatmentguide.markdown.html;

import com.vladsch.flexmark.util.ast.Node;

/** Writes one kind of node. */
@FunctionalInterface
public interface NodeHtml<N extends Node> {

    void write(N node, Html html);
}
