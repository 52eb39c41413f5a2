package org.treatmentguide.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which kind of node is written how; built once, then only read. */
public final class Writers {

    private final Map<Class<?>, NodeHtml<?>> writers = new HashMap<>();

    public <N extends Node> Writers add(Class<N> kind, NodeHtml<? super N> writer) {
        writers.put(kind, writer);
        return this;
    }

    void write(Node node, Html html) {
        NodeHtml<Node> writer = writerFor(node.getClass());
        if (writer == null) {
            throw new IllegalStateException("nobody writes " + node.getClass().getName());
        }
        writer.write(node, html);
    }

    @SuppressWarnings("unchecked") // add() pairs each kind with a writer for it
    private @Nullable NodeHtml<Node> writerFor(Class<?> kind) {
        return (NodeHtml<Node>) writers.get(kind);
    }
}
