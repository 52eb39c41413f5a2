package org.treatmentguide.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.treatmentguide.guide.Facts;
import org.treatmentguide.markdown.box.BoxMark;
import org.treatmentguide.markdown.box.Boxes;
import org.treatmentguide.markdown.heading.Headings;
import org.treatmentguide.markdown.html.Html;
import org.treatmentguide.markdown.html.Ids;
import org.treatmentguide.markdown.html.Standing;
import org.treatmentguide.markdown.html.Writers;
import org.treatmentguide.markdown.page.Part;
import org.treatmentguide.markdown.syntax.Tree;
import org.treatmentguide.markdown.table.Tables;
import org.treatmentguide.markdown.tick.Ticks;
import org.treatmentguide.report.Checked;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/**
 * Reads the text of a page, once. Its parser is built once; reading is safe on many threads, ends
 * in bounded time and never throws, whatever the text is.
 */
public final class MarkdownReader {

    /** Deeper nesting is nobody's writing, and every level costs stack. */
    private static final int DEEPEST = 150;

    private final Parser parser = Syntax.parser();
    private final Writers writers = Syntax.writers();

    /** Reads a text that has a page of its own. */
    public Checked<Manuscript> read(Path source, String text, int firstLine) {
        return read(source, text, firstLine, Standing.PAGE);
    }

    /**
     * @param source the file, for places; relative to the source folder
     * @param text the text below the header
     * @param firstLine the line of the file on which the text starts
     * @param standing where on its page the text stands
     */
    public Checked<Manuscript> read(Path source, String text, int firstLine, Standing standing) {
        var lines = new Lines(source, text, firstLine);
        Optional<Finding> tooMuch = Limits.check(text, lines);
        if (tooMuch.isPresent()) {
            return nothing(standing, tooMuch.get());
        }
        try {
            return parse(text, lines, standing);
        } catch (StackOverflowError e) {
            return nothing(standing, tooDeep(lines.at(0)));
        }
    }

    private Checked<Manuscript> parse(String text, Lines lines, Standing standing) {
        Node tree = parser.parse(text);
        if (Tree.isDeeperThan(DEEPEST, tree)) {
            return nothing(standing, tooDeep(lines.at(0)));
        }
        BoxMark.gatherTitles(tree);
        var ids = new Ids(standing.prefix());
        Headings.giveIds(tree, ids);
        Boxes.giveIds(tree, ids);
        Tables.giveIds(tree, ids);
        Ticks.giveIds(tree, ids);
        FactFinder.Found found = FactFinder.in(tree, lines, ids);
        var html = new Html(writers, ids, standing).node(tree);
        return Checked.clean(
                new Manuscript(
                        found.facts(),
                        found.words(),
                        new Part(standing.prefix(), found.uses()),
                        found.usesBeforeHeading(),
                        html.finish()));
    }

    private Checked<Manuscript> nothing(Standing standing, Finding finding) {
        var empty = new Html(writers, new Ids(""), standing).finish();
        return new Checked<>(
                new Manuscript(Facts.none(), 0, new Part(standing.prefix(), List.of()), 0, empty),
                List.of(finding));
    }

    private static Finding tooDeep(Place place) {
        return Rule.PAGE_NOT_WRITTEN.at(
                place,
                "Lists, quotations or emphasis in this text are nested too deep.",
                "Write it with fewer levels.");
    }
}
