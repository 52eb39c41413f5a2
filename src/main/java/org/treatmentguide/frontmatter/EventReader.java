package org.treatmentguide.frontmatter;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;

/**
 * From the events of the YAML reader to entries. Works on events, not on loaded objects: so a date
 * or a {@code no} stays the text that stands there, and nothing is ever made from a tag.
 */
final class EventReader {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final int DEEPEST = 10;
    private static final String PLAIN = "Write the value itself; put it in double quotes.";

    private final HeaderPlaces places;
    private final List<Finding> findings;
    private final List<Finding> found = new ArrayList<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    EventReader(HeaderPlaces places, List<Finding> findings) {
        this.places = places;
        this.findings = findings;
    }

    /** Adds to the findings only once everything has been read. */
    Map<String, Entry> read(String yaml) {
        Iterator<Event> events = new Parse(SETTINGS).parseString(yaml).iterator();
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof MappingStartEvent start && documents == 1) {
                refuseExtras(start);
                fields(events);
            } else if (event instanceof NodeEvent node && documents == 1) {
                notFields(node, events);
            } else if (event instanceof DocumentStartEvent && ++documents == 2) {
                fault(event, "A second header starts here.", "Keep one header, closed by ---.");
            } else if (!isFrame(event) && documents > 1) {
                break;
            }
        }
        findings.addAll(found);
        return entries;
    }

    private static boolean isFrame(Event event) {
        return event instanceof StreamStartEvent
                || event instanceof StreamEndEvent
                || event instanceof DocumentStartEvent
                || event instanceof DocumentEndEvent;
    }

    private void notFields(NodeEvent node, Iterator<Event> events) {
        Entry.Value value = value(node, events, 0);
        if (!(value instanceof Entry.Scalar scalar && scalar.isEmpty())) {
            fault(
                    node,
                    "The header is not a list of fields.",
                    "Write each field on a line of its own, as in: title: How a session goes");
        }
    }

    private void fields(Iterator<Event> events) {
        Event event = events.next();
        while (!(event instanceof MappingEndEvent)) {
            Entry.Value name = value((NodeEvent) event, events, 0);
            Entry.Value value = value((NodeEvent) events.next(), events, 0);
            if (name instanceof Entry.Scalar key) {
                add(new Entry(key.text(), key.place(), value));
            } else {
                fault(event, "The name of a field must be a word.", "Write a name and a colon.");
            }
            event = events.next();
        }
    }

    private void add(Entry entry) {
        Entry first = entries.putIfAbsent(entry.name(), entry);
        if (first != null) {
            found.add(
                    HeaderRules.UNREADABLE.at(
                            entry.key(),
                            "The field “%s” stands here again; line %d has it already."
                                    .formatted(entry.name(), first.key().line()),
                            "Delete one of the two."));
        }
    }

    private Entry.Value value(NodeEvent event, Iterator<Event> events, int depth) {
        Place place = places.at(event.getStartMark());
        boolean refused = refuseExtras(event);
        Entry.Value value = new Entry.Unreadable(place);
        if (event instanceof ScalarEvent scalar) {
            value = new Entry.Scalar(scalar.getValue(), scalar.isPlain(), place);
        } else if (event instanceof CollectionStartEvent && depth >= DEEPEST) {
            fault(event, "Lists are nested too deep here.", "Write a plain list of texts.");
            skip(events);
        } else if (event instanceof SequenceStartEvent) {
            value = new Entry.Items(items(events, depth + 1), place);
        } else if (event instanceof MappingStartEvent) {
            skip(events);
            value = new Entry.Nested(place);
        }
        return refused ? new Entry.Unreadable(place) : value;
    }

    private List<Entry.Value> items(Iterator<Event> events, int depth) {
        var items = new ArrayList<Entry.Value>();
        Event event = events.next();
        while (!(event instanceof SequenceEndEvent)) {
            items.add(value((NodeEvent) event, events, depth));
            event = events.next();
        }
        return items;
    }

    /** Leaves the collection whose start was read last. */
    private void skip(Iterator<Event> events) {
        int open = 1;
        while (open > 0) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent) {
                open++;
            } else if (event instanceof CollectionEndEvent) {
                open--;
            }
            if (event instanceof NodeEvent node) {
                refuseExtras(node);
            }
        }
    }

    private boolean refuseExtras(NodeEvent node) {
        if (node instanceof AliasEvent) {
            fault(node, "A header cannot repeat another part by “*”.", PLAIN);
        } else if (node.getAnchor().isPresent()) {
            fault(node, "A header cannot name a part by “&”.", PLAIN);
        } else if (hasTag(node)) {
            fault(node, "A header cannot hold a tag that starts with “!”.", PLAIN);
        } else {
            return false;
        }
        return true;
    }

    private static boolean hasTag(NodeEvent node) {
        return node instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || node instanceof CollectionStartEvent start && start.getTag().isPresent();
    }

    private void fault(Event event, String problem, String fix) {
        found.add(HeaderRules.UNREADABLE.at(places.at(event.getStartMark()), problem, fix));
    }
}
