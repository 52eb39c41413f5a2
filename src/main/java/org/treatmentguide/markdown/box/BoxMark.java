package org.treatmentguide.markdown.box;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.treatmentguide.markdown.html.PlainText;
import org.treatmentguide.markdown.syntax.InlineSyntax;
import org.treatmentguide.markdown.syntax.Tree;

/** The mark that makes a quotation a box, {@code [!kind]}; its children are the title. */
public final class BoxMark extends Node {

    private static final Pattern MARK = Pattern.compile("^\\[![^\\[\\]\\s]{0,40}\\][ \\t]*");

    private final BasedSequence mark;

    private BoxMark(BasedSequence mark) {
        super(mark);
        this.mark = mark;
    }

    public static InlineSyntax syntax() {
        return new InlineSyntax('[') {
            @Override
            protected boolean take(LightInlineParser parser) {
                return parse(parser);
            }
        };
    }

    /** The kind as written. */
    public String kind() {
        return mark.subSequence(2, mark.indexOf(']')).toString();
    }

    public Optional<String> title() {
        return Optional.of(PlainText.of(this)).filter(title -> !title.isEmpty());
    }

    /** Takes the rest of each mark's line for its title. */
    public static void gatherTitles(Node root) {
        var marks = new ArrayList<BoxMark>();
        Tree.each(
                root,
                node -> {
                    if (node instanceof BoxMark mark) {
                        marks.add(mark);
                    }
                });
        marks.forEach(BoxMark::gatherTitle);
    }

    private void gatherTitle() {
        Node next = getNext();
        while (next != null && !(next instanceof SoftLineBreak || next instanceof HardLineBreak)) {
            Node following = next.getNext();
            next.unlink();
            appendChild(next);
            next = following;
        }
        if (next != null) {
            next.unlink();
        }
    }

    private static boolean parse(LightInlineParser parser) {
        Node block = parser.getBlock();
        if (parser.getIndex() != 0
                || !(block instanceof Paragraph)
                || !(block.getParent() instanceof BlockQuote)
                || block.getPrevious() != null) {
            return false;
        }
        BasedSequence mark = parser.match(MARK);
        if (mark == null) {
            return false;
        }
        parser.appendNode(new BoxMark(mark));
        return true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
