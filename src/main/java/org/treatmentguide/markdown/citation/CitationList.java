package org.treatmentguide.markdown.citation;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.treatmentguide.markdown.html.PlainText.Wordless;
import org.treatmentguide.markdown.syntax.InlineSyntax;

/**
 * Sources cited at one place, {@code [@key; @other]}. What stands between the semicolons is taken
 * as it is: a key with a slip in it is one that nobody knows, and a rule says so.
 */
public final class CitationList extends Node implements Wordless {

    private static final Pattern MARK = Pattern.compile("^\\[@[^\\[\\]]{0,2000}\\]");

    private final BasedSequence mark;

    private CitationList(BasedSequence mark) {
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

    /** A key, and how far into the text it starts. */
    public record Key(String key, int offset) {}

    public List<Key> keys() {
        var keys = new ArrayList<Key>();
        int start = 1;
        for (int i = 1; i < mark.length(); i++) {
            if (mark.charAt(i) == ';' || i == mark.length() - 1) {
                BasedSequence part = mark.subSequence(start, i).trim();
                keys.add(key(part));
                start = i + 1;
            }
        }
        return keys;
    }

    private static Key key(BasedSequence part) {
        BasedSequence key = part.startsWith("@") ? part.subSequence(1) : part;
        return new Key(key.toString(), part.getStartOffset());
    }

    private static boolean parse(LightInlineParser parser) {
        BasedSequence mark = parser.match(MARK);
        if (mark == null) {
            return false;
        }
        parser.appendNode(new CitationList(mark));
        return true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
