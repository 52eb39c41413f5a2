package org.treatmentguide.markdown.rawhtml;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment {@code <!-- allow RULE: REASON -->}.
 *
 * @param reason may be empty
 */
public record AllowComment(String rule, String reason) {

    private static final Pattern COMMENT =
            Pattern.compile("<!--\\s*allow\\s+([\\w-]+)\\s*(?::(.*))?-->", Pattern.DOTALL);

    /** The comment, if the node is that and nothing more. */
    public static Optional<AllowComment> of(Node node) {
        if (!(node instanceof HtmlBlockBase || node instanceof HtmlInlineBase)) {
            return Optional.empty();
        }
        Matcher comment = COMMENT.matcher(node.getChars().toString().strip());
        if (!comment.matches() || comment.group().indexOf("-->") != comment.group().length() - 3) {
            return Optional.empty();
        }
        String reason = comment.group(2) == null ? "" : comment.group(2).strip();
        return Optional.of(new AllowComment(comment.group(1), reason));
    }
}
