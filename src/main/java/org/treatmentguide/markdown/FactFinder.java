package org.treatmentguide.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatmentguide.guide.Allowance;
import org.treatmentguide.guide.Box;
import org.treatmentguide.guide.Definition;
import org.treatmentguide.guide.Facts;
import org.treatmentguide.guide.Heading;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.guide.RawHtml;
import org.treatmentguide.guide.Table;
import org.treatmentguide.markdown.box.BoxMark;
import org.treatmentguide.markdown.glossary.Definitions;
import org.treatmentguide.markdown.html.Ids;
import org.treatmentguide.markdown.html.MarkedText;
import org.treatmentguide.markdown.html.PlainText;
import org.treatmentguide.markdown.page.Use;
import org.treatmentguide.markdown.rawhtml.AllowComment;
import org.treatmentguide.markdown.syntax.Tree;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.TextPlaces;

/** From a syntax tree to facts, each with its place. */
final class FactFinder {

    private final Lines lines;
    private final Ids ids;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<RawHtml> rawHtml = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Allowance> allowances = new ArrayList<>();
    private final List<Paragraph> cells = new ArrayList<>();
    private final UseFinder uses;
    private int words;
    private int usesBeforeHeading;

    private FactFinder(Lines lines, Ids ids) {
        this.lines = lines;
        this.ids = ids;
        this.uses = new UseFinder(lines);
    }

    /** What was found, how many words a reader reads, and what the page must know of. */
    record Found(Facts facts, int words, List<Use> uses, int usesBeforeHeading) {}

    static Found in(Node root, Lines lines, Ids ids) {
        var finder = new FactFinder(lines, ids);
        Tree.each(root, finder::look);
        return new Found(
                finder.facts(), finder.words, finder.uses.inOrder(), finder.usesBeforeHeading());
    }

    private Facts facts() {
        return new Facts(
                headings,
                uses.links(),
                uses.images(),
                tables,
                boxes,
                rawHtml,
                definitions,
                paragraphs,
                allowances,
                uses.citations(),
                uses.outcomes(),
                uses.pictographs(),
                uses.terms(),
                uses.helpLines(),
                cells);
    }

    private void look(Node node) {
        if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            heading(heading);
        } else if (node instanceof com.vladsch.flexmark.ast.Paragraph
                && !(node.getParent() instanceof DefinitionTerm)) {
            paragraph(node);
        } else if (node instanceof BoxMark mark) {
            box(mark);
        } else if (node instanceof TableBlock table) {
            table(table);
        } else if (node instanceof TableCell && !isLine(node) || node instanceof TableCaption) {
            cell(node);
        } else if (node instanceof DefinitionTerm term) {
            definition(term);
        } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            html(node);
        } else if (node instanceof IndentedCodeBlock || node instanceof FencedCodeBlock) {
            read(((Block) node).getContentChars().toString());
        } else {
            uses.look(node);
        }
    }

    private int usesBeforeHeading() {
        return headings.isEmpty() ? uses.inOrder().size() : usesBeforeHeading;
    }

    private void heading(com.vladsch.flexmark.ast.Heading node) {
        Place place = lines.of(node);
        Paragraph words = words(PlainText.marked(node.getFirstChild()), place);
        if (headings.isEmpty()) {
            usesBeforeHeading = uses.inOrder().size();
        }
        headings.add(new Heading(node.getLevel(), ids.of(node), words, place));
        read(words.text());
    }

    private void paragraph(Node node) {
        Node first = node.getFirstChild();
        if (first instanceof BoxMark) {
            first = first.getNext();
        }
        MarkedText text = PlainText.marked(first);
        if (first != null && !text.text().isEmpty() && !isPicture(first)) {
            paragraphs.add(words(text, lines.of(first)));
            read(text.text());
        }
    }

    private void box(BoxMark mark) {
        Optional<Paragraph> title =
                Optional.ofNullable(mark.getFirstChild())
                        .map(first -> words(PlainText.marked(first), lines.of(first)))
                        .filter(words -> !words.text().isEmpty());
        boxes.add(new Box(mark.kind(), title, lines.of(mark)));
        title.ifPresent(words -> read(words.text()));
    }

    /** Whether a cell is part of the line of dashes below the heads. */
    private static boolean isLine(Node cell) {
        return cell.getAncestorOfType(TableSeparator.class) != null;
    }

    private void cell(Node node) {
        MarkedText text = PlainText.marked(node.getFirstChild());
        if (!text.text().isEmpty()) {
            cells.add(words(text, lines.of(node)));
            read(text.text());
        }
    }

    private Paragraph words(MarkedText text, Place start) {
        var places = new TextPlaces.Gathering();
        text.runs().forEach(run -> places.add(run.start(), lines.at(run.offset())));
        return new Paragraph(text.text(), start, uses.marks(text), places.finish());
    }

    private static boolean isPicture(Node first) {
        return first instanceof Image && first.getNext() == null;
    }

    private void table(TableBlock node) {
        Optional<String> caption =
                org.treatmentguide.markdown.table.Tables.captionOf(node).map(PlainText::of);
        tables.add(new Table(caption, lines.of(node)));
    }

    private void definition(DefinitionTerm node) {
        String text = PlainText.of(node);
        definitions.add(
                new Definition(text, ids.of(node), Definitions.meaningOf(node), lines.of(node)));
        read(text);
    }

    private void html(Node node) {
        Optional<AllowComment> allowed = AllowComment.of(node);
        if (allowed.isPresent()) {
            allowances.add(
                    new Allowance(allowed.get().rule(), allowed.get().reason(), lines.of(node)));
        } else {
            rawHtml.add(new RawHtml(node.getChars().toString().strip(), lines.of(node)));
        }
    }

    private void read(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            if (letter && !inWord) {
                words++;
            }
            inWord = letter;
        }
    }
}
