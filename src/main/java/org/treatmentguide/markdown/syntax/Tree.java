package org.treatmentguide.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Consumer;

/** Walks a syntax tree without recursion, so that no depth can exhaust the stack. */
public final class Tree {

    private Tree() {}

    /** Every node below the root, in the order of the text. */
    public static void each(Node root, Consumer<Node> visitor) {
        Node node = root.getFirstChild();
        while (node != null) {
            Node next = after(node, root);
            visitor.accept(node);
            node = next;
        }
    }

    /** Whether some node lies more than so many levels below the root. */
    public static boolean isDeeperThan(int levels, Node root) {
        int depth = 1;
        Node node = root.getFirstChild();
        while (node != null) {
            if (depth > levels) {
                return true;
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == root ? null : node.getNext();
        }
        return false;
    }

    private static @org.jspecify.annotations.Nullable Node after(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != root && up.getNext() == null) {
            up = up.getParent();
        }
        return up == root ? null : up.getNext();
    }
}
