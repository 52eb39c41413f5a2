package org.treatmentguide.markdown.link;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/** What the target of a link or a picture is, however it was written. */
public final class Targets {

    private Targets() {}

    /** The target as its author wrote it; empty if the node names none. */
    public static Optional<String> of(Node node) {
        if (node instanceof InlineLinkNode link) {
            return Optional.of(link.getUrl().unescape());
        }
        if (node instanceof AutoLink link) {
            return Optional.of(link.getText().toString());
        }
        if (node instanceof MailLink link) {
            return Optional.of("mailto:" + link.getText().unescape());
        }
        return node instanceof RefNode link && link.isDefined()
                ? reference(link).map(found -> found.getUrl().unescape())
                : Optional.empty();
    }

    static String title(Node node) {
        if (node instanceof InlineLinkNode link) {
            return link.getTitle().unescape();
        }
        return node instanceof RefNode link && link.isDefined()
                ? reference(link).map(found -> found.getTitle().unescape()).orElse("")
                : "";
    }

    private static Optional<Reference> reference(RefNode node) {
        return Optional.ofNullable(node.getReferenceNode(node.getDocument()));
    }
}
