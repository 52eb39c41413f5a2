package org.treatmentguide.markdown.room;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.PlainText;
import org.treatmentguide.markdown.html.PlainText.Wordless;
import org.treatmentguide.markdown.syntax.InlineSyntax;

/**
 * Room for a reader's own words, on the screen or on paper: a line of underscores at the end of a
 * paragraph, whose words are its name. Browsers are told not to remember what is written.
 */
public final class Room extends Node implements Wordless {

    private static final Pattern MARK = Pattern.compile("^_{4,100}(?=\\s*$)");

    private Room(BasedSequence mark) {
        super(mark);
    }

    public static InlineSyntax syntax() {
        return new InlineSyntax('_') {
            @Override
            protected boolean take(LightInlineParser parser) {
                BasedSequence mark = parser.getIndex() == 0 ? null : parser.match(MARK);
                if (mark == null) {
                    return false;
                }
                parser.appendNode(new Room(mark));
                return true;
            }
        };
    }

    public static void write(Room room, Html html) {
        html.raw("<textarea class=\"room\" rows=\"2\" autocomplete=\"off\"")
                .attribute("aria-label", PlainText.of(room.getParent()))
                .raw("></textarea>");
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
