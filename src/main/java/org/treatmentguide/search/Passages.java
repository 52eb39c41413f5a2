package org.treatmentguide.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.treatmentguide.guide.Definition;
import org.treatmentguide.guide.Facts;
import org.treatmentguide.guide.Heading;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.markdown.Typography;
import org.treatmentguide.report.Place;

/** Cuts a page into passages: one for its opening, one for each heading and each definition. */
final class Passages {

    private static final Pattern ENDED = Pattern.compile("[.!?:;,…][”’)]?$");

    private final List<Passage> passages = new ArrayList<>();
    private String text = "";
    private String above = "";
    private String heading;
    private String id;
    private String meaning = "";

    private Passages(String heading, String id) {
        this.heading = heading;
        this.id = id;
    }

    /** In the order of the page; those without a text too, since their heading can be found. */
    static List<Passage> of(Page page) {
        Passages passages;
        if (page.type() == PageType.QUESTION) {
            String address = page.address();
            String id = address.substring(address.indexOf('#') + 1);
            passages = new Passages(Typography.of(page.title()), id);
        } else {
            passages = new Passages("", "");
            passages.opening(page);
        }
        passages.steps(page.facts()).values().forEach(Runnable::run);
        passages.end();
        return passages.passages;
    }

    private void opening(Page page) {
        page.value("description", String.class).map(Typography::of).ifPresent(this::read);
        if (page.value("summary", Object.class).orElse("") instanceof List<?> points) {
            points.forEach(it -> read(Typography.of(it.toString())));
        }
    }

    /** What there is to read, by its place: facts keep each kind in a list of its own. */
    private Map<Place, Runnable> steps(Facts facts) {
        var steps = new TreeMap<Place, Runnable>();
        facts.paragraphs().forEach(it -> steps.put(it.place(), () -> paragraph(it.text())));
        facts.cells().forEach(it -> steps.put(it.place(), () -> read(it.text())));
        facts.boxes()
                .forEach(
                        box ->
                                steps.put(
                                        box.place(),
                                        () ->
                                                box.title()
                                                        .map(Paragraph::text)
                                                        .ifPresent(this::read)));
        facts.definitions().forEach(it -> steps.put(it.place(), () -> definition(it)));
        facts.headings().forEach(it -> steps.put(it.place(), () -> heading(it)));
        return steps;
    }

    /** A heading below another says little alone: "TMS" stands under "Who should not have it". */
    private void heading(Heading it) {
        if (it.level() <= 2) {
            above = it.text();
            start(it.text(), it.id());
        } else {
            start(joined(above, ": ", it.text()), it.id());
        }
    }

    private void definition(Definition definition) {
        start(definition.term(), definition.id());
        read(definition.meaning());
        meaning = definition.meaning();
    }

    /** The paragraphs of a definition are its meaning, which has been read already. */
    private void paragraph(String words) {
        if (!meaning.contains(words)) {
            read(words);
        }
    }

    private void read(String words) {
        text = joined(text, "; ", words);
    }

    /**
     * With that mark between them where the first does not end in one: cells of tables seldom do.
     */
    private static String joined(String first, String mark, String second) {
        if (first.isEmpty()) {
            return second;
        }
        return first + (hasEnded(first) ? " " : mark) + second;
    }

    /** Asks only the end: a long text grows by many short ones. */
    private static boolean hasEnded(String text) {
        int length = text.length();
        return ENDED.matcher(text).region(Math.max(0, length - 2), length).find();
    }

    private void start(String words, String place) {
        end();
        heading = words;
        id = place;
        meaning = "";
    }

    private void end() {
        passages.add(new Passage(heading, id, text));
        text = "";
    }
}
