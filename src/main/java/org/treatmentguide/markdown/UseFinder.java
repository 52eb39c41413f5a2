package org.treatmentguide.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatmentguide.guide.Citation;
import org.treatmentguide.guide.HelpUse;
import org.treatmentguide.guide.Link;
import org.treatmentguide.guide.Mark;
import org.treatmentguide.guide.OutcomeUse;
import org.treatmentguide.guide.PictographUse;
import org.treatmentguide.guide.TermUse;
import org.treatmentguide.markdown.citation.CitationList;
import org.treatmentguide.markdown.html.MarkedText;
import org.treatmentguide.markdown.html.PlainText;
import org.treatmentguide.markdown.link.Destination;
import org.treatmentguide.markdown.link.Targets;
import org.treatmentguide.markdown.page.Use;

/** Finds what a text uses: links and pictures, and by them records, terms and sources. */
final class UseFinder {

    private final Lines lines;
    private final List<Link> links = new ArrayList<>();
    private final List<org.treatmentguide.guide.Image> images = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<OutcomeUse> outcomes = new ArrayList<>();
    private final List<PictographUse> pictographs = new ArrayList<>();
    private final List<TermUse> terms = new ArrayList<>();
    private final List<HelpUse> helpLines = new ArrayList<>();
    private final List<Use> inOrder = new ArrayList<>();

    UseFinder(Lines lines) {
        this.lines = lines;
    }

    void look(Node node) {
        if (node instanceof CitationList list) {
            if (!isInPicture(list)) {
                list.keys().forEach(this::citation);
            }
            return;
        }
        Optional<String> target = Targets.of(node);
        if (target.isEmpty()) {
            return;
        }
        if (node instanceof Image || node instanceof ImageRef) {
            picture(node, target.get());
        } else if (node instanceof com.vladsch.flexmark.ast.Link || node instanceof LinkRef) {
            link(node, target.get());
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            links.add(new Link(target.get(), target.get(), lines.of(node)));
        }
    }

    /** What is said in the words for a picture has no place of its own on the page. */
    private static boolean isInPicture(CitationList list) {
        return list.getAncestorOfType(Image.class, ImageRef.class) != null;
    }

    private void citation(CitationList.Key key) {
        citations.add(new Citation(key.key(), lines.at(key.offset())));
        inOrder.add(new Use(Use.Kind.CITATION, key.key()));
    }

    private void picture(Node node, String target) {
        String words = PlainText.of(node);
        var place = lines.of(node);
        images.add(new org.treatmentguide.guide.Image(words, target, place));
        Destination destination = Destination.of(target);
        if (destination.scheme().equals("pictograph")) {
            pictographs.add(new PictographUse(destination.rest(), words, place));
            inOrder.add(new Use(Use.Kind.PICTOGRAPH, destination.rest()));
        }
    }

    private void link(Node node, String target) {
        String words = PlainText.of(node);
        var place = lines.of(node);
        links.add(new Link(words, target, place));
        Destination destination = Destination.of(target);
        switch (destination.scheme()) {
            case "outcome" -> {
                outcomes.add(new OutcomeUse(destination.rest(), words, place));
                inOrder.add(new Use(Use.Kind.OUTCOME, destination.rest()));
            }
            case "term" -> {
                terms.add(new TermUse(destination.rest(), words, place));
                inOrder.add(new Use(Use.Kind.TERM, destination.rest()));
            }
            case "help" -> helpLines.add(new HelpUse(destination.rest(), words, place));
            default -> {}
        }
    }

    /** The citations, outcomes, terms, help lines, other links and code in a text. */
    List<Mark> marks(MarkedText text) {
        return text.spans().stream().flatMap(this::marks).toList();
    }

    private Stream<Mark> marks(MarkedText.Span span) {
        if (span.node() instanceof CitationList list) {
            return list.keys().stream()
                    .map(
                            key ->
                                    new Mark(
                                            Mark.Kind.CITATION,
                                            key.key(),
                                            span.start(),
                                            span.end(),
                                            lines.at(key.offset())));
        }
        if (span.node() instanceof Code) {
            return Stream.of(mark(Mark.Kind.CODE, "", span));
        }
        return Targets.of(span.node()).stream()
                .map(
                        target -> {
                            Destination destination = Destination.of(target);
                            Mark.Kind kind = kind(destination.scheme());
                            boolean isPage = kind == Mark.Kind.LINK;
                            return mark(kind, isPage ? target : destination.rest(), span);
                        });
    }

    private Mark mark(Mark.Kind kind, String name, MarkedText.Span span) {
        return new Mark(kind, name, span.start(), span.end(), lines.of(span.node()));
    }

    private static Mark.Kind kind(String scheme) {
        return switch (scheme) {
            case "outcome" -> Mark.Kind.OUTCOME;
            case "term" -> Mark.Kind.TERM;
            case "help" -> Mark.Kind.HELP;
            default -> Mark.Kind.LINK;
        };
    }

    /** What the page must know of. */
    List<Use> inOrder() {
        return inOrder;
    }

    List<Link> links() {
        return links;
    }

    List<org.treatmentguide.guide.Image> images() {
        return images;
    }

    List<Citation> citations() {
        return citations;
    }

    List<OutcomeUse> outcomes() {
        return outcomes;
    }

    List<PictographUse> pictographs() {
        return pictographs;
    }

    List<TermUse> terms() {
        return terms;
    }

    List<HelpUse> helpLines() {
        return helpLines;
    }
}
