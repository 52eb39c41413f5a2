package org.treatmentguide.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** The ids of one text: each node's own, none used twice unless an author wrote it twice. */
public final class Ids {

    private final String prefix;
    private final Map<Node, String> ids = new IdentityHashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * @param prefix what all ids start with that we make ourselves
     */
    public Ids(String prefix) {
        this.prefix = prefix;
    }

    /** Gives a node the id that its author chose, even if another has it: that is a finding. */
    public void choose(Node node, String id) {
        ids.put(node, id);
        taken.add(id);
    }

    /** Gives a node an id of this name, or with a number added if that is taken. */
    public void make(Node node, String name) {
        String id = prefix + name;
        while (!taken.add(id)) {
            id = prefix + name + "-" + times.merge(name, 1, Integer::sum);
        }
        ids.put(node, id);
    }

    public boolean has(Node node) {
        return ids.containsKey(node);
    }

    public String of(Node node) {
        String id = ids.get(node);
        if (id == null) {
            throw new IllegalArgumentException("no id for " + node);
        }
        return id;
    }
}
