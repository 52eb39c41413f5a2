package org.treatmentguide.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.treatmentguide.markdown.box.BoxMark;
import org.treatmentguide.markdown.box.Boxes;
import org.treatmentguide.markdown.citation.CitationList;
import org.treatmentguide.markdown.citation.Citations;
import org.treatmentguide.markdown.glossary.Definitions;
import org.treatmentguide.markdown.heading.ChosenId;
import org.treatmentguide.markdown.heading.Headings;
import org.treatmentguide.markdown.html.PlainHtml;
import org.treatmentguide.markdown.html.Writers;
import org.treatmentguide.markdown.link.LinkHtml;
import org.treatmentguide.markdown.link.Pictures;
import org.treatmentguide.markdown.rawhtml.RawHtmlText;
import org.treatmentguide.markdown.room.Room;
import org.treatmentguide.markdown.table.Tables;
import org.treatmentguide.markdown.tick.Ticks;

/** The Markdown of the guide, named part by part: how it is parsed and how it is written. */
final class Syntax {

    private Syntax() {}

    /**
     * CommonMark, tables, definition lists, boxes to tick, typographic quotes, and the marks of our
     * own.
     */
    static Parser parser() {
        var options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        TablesExtension.create(),
                        DefinitionExtension.create(),
                        TaskListExtension.create(),
                        TypographicExtension.create()));
        tables(options);
        quotes(options);
        options.set(DefinitionExtension.TILDE_MARKER, false);
        options.set(Parser.SPACE_IN_LINK_URLS, true); // or <a name with blanks> is no link
        return Parser.builder(options)
                .customInlineParserExtensionFactory(ChosenId.syntax())
                .customInlineParserExtensionFactory(BoxMark.syntax())
                .customInlineParserExtensionFactory(CitationList.syntax())
                .customInlineParserExtensionFactory(Room.syntax())
                .build();
    }

    static Writers writers() {
        var writers = new Writers();
        PlainHtml.addTo(writers);
        Headings.addTo(writers);
        Boxes.addTo(writers);
        Ticks.addTo(writers);
        writers.add(Room.class, Room::write);
        Tables.addTo(writers);
        Definitions.addTo(writers);
        LinkHtml.addTo(writers);
        Pictures.addTo(writers, PlainHtml::paragraph);
        Citations.addTo(writers);
        RawHtmlText.addTo(writers);
        return writers;
    }

    /** As GitHub has them: one row of heads, as many cells as heads. */
    private static void tables(MutableDataSet options) {
        options.set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    }

    private static void quotes(MutableDataSet options) {
        options.set(TypographicExtension.SINGLE_QUOTE_OPEN, "‘")
                .set(TypographicExtension.SINGLE_QUOTE_CLOSE, "’")
                .set(TypographicExtension.SINGLE_QUOTE_UNMATCHED, "’")
                .set(TypographicExtension.DOUBLE_QUOTE_OPEN, "“")
                .set(TypographicExtension.DOUBLE_QUOTE_CLOSE, "”")
                .set(TypographicExtension.ANGLE_QUOTE_OPEN, "«")
                .set(TypographicExtension.ANGLE_QUOTE_CLOSE, "»");
    }
}
