package org.treatmentguide.jbake.plain;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;

/** JBake's Markdown with its {@code markdown.extensions}; parser and renderer are built once. */
final class Markdown {

    private final Parser parser;
    private final HtmlRenderer renderer;

    Markdown(List<String> extensions) {
        DataHolder options = PegdownOptionsAdapter.flexmarkOptions(bits(extensions));
        this.parser = Parser.builder(options).build();
        this.renderer = HtmlRenderer.builder(options).build();
    }

    /**
     * Whether a page's HTML depends on what was rendered before it: flexmark hides e-mail addresses
     * with one sequence of random numbers for the whole process.
     */
    boolean dependsOnOrder() {
        return HtmlRenderer.OBFUSCATE_EMAIL.get(renderer.getOptions());
    }

    String html(String text) {
        return renderer.render(parser.parse(text));
    }

    /** {@code NAME} or {@code +NAME} adds an extension, {@code -NAME} takes one away again. */
    private static int bits(List<String> extensions) {
        int bits = PegdownExtensions.NONE;
        for (String extension : extensions) {
            if (extension.startsWith("-")) {
                bits &= ~bit(extension.substring(1));
            } else {
                bits |= bit(extension.startsWith("+") ? extension.substring(1) : extension);
            }
        }
        return bits;
    }

    /** JBake looks the name up among the constants; an unknown one means nothing. */
    private static int bit(String name) {
        try {
            return PegdownExtensions.class.getDeclaredField(name).getInt(null);
        } catch (NoSuchFieldException | IllegalAccessException e) {
            return PegdownExtensions.NONE;
        }
    }
}
