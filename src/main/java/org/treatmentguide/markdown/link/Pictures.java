package org.treatmentguide.markdown.link;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.treatmentguide.guide.Picture;
import org.treatmentguide.markdown.html.Escape;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.NodeHtml;
import org.treatmentguide.markdown.html.PlainText;
import org.treatmentguide.markdown.html.Writers;
import org.treatmentguide.markdown.page.PageContext;
import org.treatmentguide.markdown.pictograph.Pictographs;

/** Pictures, and the figures that are made from a record, {@code pictograph:}. */
public final class Pictures {

    private static final String PICTOGRAPH = "pictograph";

    private Pictures() {}

    /**
     * @param paragraph writes a paragraph that is not a figure
     */
    public static void addTo(Writers writers, NodeHtml<Paragraph> paragraph) {
        writers.add(Image.class, Pictures::picture)
                .add(ImageRef.class, Pictures::reference)
                .add(
                        Paragraph.class,
                        (node, html) -> {
                            if (isPictograph(node)) {
                                Node picture = node.getFirstChild();
                                Pictographs.write(
                                        destination(picture).rest(), PlainText.of(picture), html);
                            } else {
                                paragraph.write(node, html);
                            }
                        });
    }

    private static boolean isPictograph(Paragraph node) {
        Node only = node.getFirstChild();
        return only instanceof Image
                && only.getNext() == null
                && destination(only).scheme().equals(PICTOGRAPH);
    }

    private static Destination destination(Node node) {
        return Destination.of(Targets.of(node).orElse(""));
    }

    private static void reference(ImageRef node, Html html) {
        if (node.isDefined()) {
            picture(node, html);
        } else {
            html.text(node.getChars().unescape());
        }
    }

    /** So that the text does not move when the picture comes, and comes first. */
    private static String size(Destination destination, PageContext page) {
        return Optional.of(destination)
                .filter(it -> it.scheme().isEmpty())
                .flatMap(it -> page.links().picture(it.written()))
                .filter(Picture::hasSize)
                .map(
                        it ->
                                " width=\"%d\" height=\"%d\" loading=\"lazy\" decoding=\"async\""
                                        .formatted(it.width(), it.height()))
                .orElse("");
    }

    private static void picture(Node node, Html html) {
        Destination destination = destination(node);
        String alt = Escape.html(PlainText.of(node));
        if (destination.scheme().equals(PICTOGRAPH)) {
            html.raw(alt); // a figure cannot stand within a line
            return;
        }
        html.later(
                (out, page) ->
                        out.append(
                                destination
                                        .address(page)
                                        .map(
                                                address ->
                                                        "<img src=\"%s\" alt=\"%s\"%s>"
                                                                .formatted(
                                                                        Escape.html(address),
                                                                        alt,
                                                                        size(destination, page)))
                                        .orElse(alt)));
    }
}
