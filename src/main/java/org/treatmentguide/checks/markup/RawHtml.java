package org.treatmentguide.checks.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/** HTML in the text: it would be shown to readers as it stands, since every page is escaped. */
public final class RawHtml implements Check {

    private static final Rule RULE = Rule.error("raw-html");

    private static final Pattern TAG = Pattern.compile("^\\s*</?([a-zA-Z][a-zA-Z0-9]*)");

    private static final String BOX =
            "Write a box, such as “> [!note] Title”, or plain paragraphs.";
    private static final String HEADING =
            "Write “##” before the heading, or “###” for a smaller one.";
    private static final String STRONG = "Put two stars on each side of the words: “**words**”.";
    private static final String STRESS = "Put one star on each side of the words: “*words*”.";
    private static final String LIST = "Write a list: “- ” before each line.";
    private static final String TABLE =
            "Write a table with “|” between the cells and its caption below.";

    private static final Map<String, String> FIXES =
            Map.ofEntries(
                    Map.entry("a", "Write a link: “[where it goes](page.md)”."),
                    Map.entry("img", "Write a picture: “![what it tells](picture.png)”."),
                    Map.entry("br", "Begin a new paragraph with an empty line, or write a list."),
                    Map.entry("p", "Begin a new paragraph with an empty line."),
                    Map.entry("hr", "Write “---” on a line of its own between empty lines."),
                    Map.entry("div", BOX),
                    Map.entry("section", BOX),
                    Map.entry("aside", BOX),
                    Map.entry("details", "Write a box that opens: “> [!details] Title”."),
                    Map.entry("h1", HEADING),
                    Map.entry("h2", HEADING),
                    Map.entry("h3", HEADING),
                    Map.entry("b", STRONG),
                    Map.entry("strong", STRONG),
                    Map.entry("i", STRESS),
                    Map.entry("em", STRESS),
                    Map.entry("ul", LIST),
                    Map.entry("ol", "Write a numbered list: “1. ” before each line."),
                    Map.entry("li", LIST),
                    Map.entry("table", TABLE),
                    Map.entry("sub", "Write the small figure itself, such as “CO₂”."),
                    Map.entry("sup", "Write the small figure itself, such as “m²”."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream()
                .flatMap(page -> findings(page.facts().rawHtml()).stream())
                .toList();
    }

    /** One finding for a pair of tags: the closing one is left out where it was opened before. */
    private static List<Finding> findings(List<org.treatmentguide.guide.RawHtml> pieces) {
        var open = new ArrayList<String>();
        var findings = new ArrayList<Finding>();
        for (var piece : pieces) {
            String name = nameOf(piece.html());
            boolean closes = piece.html().stripLeading().startsWith("</");
            if (!closes || !open.remove(name)) {
                findings.add(finding(piece.html(), piece.place()));
            }
            if (!closes && !piece.html().contains("</" + name)) {
                open.add(name);
            }
        }
        return findings;
    }

    private static Finding finding(String html, Place place) {
        boolean comment = html.stripLeading().startsWith("<!--");
        return RULE.at(
                place,
                comment
                        ? "The comment " + Quote.of(html) + " is HTML, and readers would see it."
                        : "The text holds HTML, "
                                + Quote.of(html)
                                + ", and readers would see the tags.",
                comment
                        ? "Remove it; the reason for a change belongs in the message of its commit."
                        : fix(html));
    }

    private static String fix(String html) {
        return FIXES.getOrDefault(nameOf(html), "Remove the tags, or write it in Markdown.");
    }

    private static String nameOf(String html) {
        Matcher tag = TAG.matcher(html);
        return tag.find() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
