package org.treatmentguide.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mark of ours within a line of text, known by its first character. Each mark needs a class of
 * its own: the parser tells its extensions apart by their class.
 */
public abstract class InlineSyntax implements InlineParserExtensionFactory {

    private final String first;

    protected InlineSyntax(char first) {
        this.first = String.valueOf(first);
    }

    /**
     * Looks at the text from the parser's index on. If the mark stands there, takes it and says
     * yes; otherwise changes nothing and says no.
     */
    protected abstract boolean take(LightInlineParser parser);

    @Override
    public final CharSequence getCharacters() {
        return first;
    }

    @Override
    public final InlineParserExtension apply(LightInlineParser parser) {
        return new Extension(this);
    }

    @Override
    public final @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public final @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public final boolean affectsGlobalScope() {
        return false;
    }

    private record Extension(InlineSyntax syntax) implements InlineParserExtension {

        @Override
        public boolean parse(LightInlineParser parser) {
            return syntax.take(parser);
        }

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}
    }
}
