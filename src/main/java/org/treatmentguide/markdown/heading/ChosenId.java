package org.treatmentguide.markdown.heading;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Pattern;
import org.treatmentguide.markdown.html.PlainText.Wordless;
import org.treatmentguide.markdown.syntax.InlineSyntax;

/** An id that an author chose, {@code {#a-session}} at the end of a heading or a headword. */
public final class ChosenId extends Node implements Wordless {

    private static final Pattern MARK = Pattern.compile("^\\{#[\\p{L}\\p{N}_.:-]+\\}(?=\\s*$)");

    private final BasedSequence mark;

    private ChosenId(BasedSequence mark) {
        super(mark);
        this.mark = mark;
    }

    public static InlineSyntax syntax() {
        return new InlineSyntax('{') {
            @Override
            protected boolean take(LightInlineParser parser) {
                return parse(parser);
            }
        };
    }

    /** The id that was chosen for a heading or a headword. */
    static Optional<String> of(Node node) {
        Node words = node instanceof DefinitionTerm ? node.getFirstChild() : node;
        return words != null && words.getLastChild() instanceof ChosenId chosen
                ? Optional.of(chosen.id())
                : Optional.empty();
    }

    private String id() {
        return mark.subSequence(2, mark.length() - 1).toString();
    }

    private static boolean parse(LightInlineParser parser) {
        Node block = parser.getBlock();
        if (!(block instanceof Heading || block.getParent() instanceof DefinitionTerm)) {
            return false;
        }
        BasedSequence mark = parser.match(MARK);
        if (mark == null) {
            return false;
        }
        parser.appendNode(new ChosenId(mark));
        return true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
