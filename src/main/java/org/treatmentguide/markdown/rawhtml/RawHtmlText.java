package org.treatmentguide.markdown.rawhtml;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.Writers;

/** Shows raw HTML as the text that it is; comments that allow a breach leave no trace. */
public final class RawHtmlText {

    private RawHtmlText() {}

    public static void addTo(Writers writers) {
        writers.add(HtmlBlock.class, RawHtmlText::block)
                .add(HtmlCommentBlock.class, RawHtmlText::block)
                .add(HtmlInline.class, RawHtmlText::inline)
                .add(HtmlInlineComment.class, RawHtmlText::inline);
    }

    private static void block(HtmlBlockBase node, Html html) {
        if (AllowComment.of(node).isEmpty()) {
            String text = node.getContentChars().normalizeEOL().strip();
            html.line().raw("<p>").text(text).raw("</p>\n");
        }
    }

    private static void inline(HtmlInlineBase node, Html html) {
        if (AllowComment.of(node).isEmpty()) {
            html.text(node.getChars().normalizeEOL());
        }
    }
}
