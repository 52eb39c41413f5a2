package org.treatmentguide.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.TextPlaces;

/** Builds a tree from the events of the YAML parser. */
final class YamlTree {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final String text;
    private final Spot spot;
    private final Columns columns;
    private final Iterator<Event> events;
    private int depth;

    private YamlTree(String text, Spot spot) {
        this.text = text;
        this.spot = spot;
        this.columns = new Columns(text);
        this.events = new Parse(SETTINGS).parseString(text).iterator();
    }

    static Optional<Node> read(String text, Spot spot) {
        var columns = new Columns(text);
        try {
            return new YamlTree(text, spot).document();
        } catch (ReaderException unprintable) {
            var place = columns.placeOf(unprintable.getPosition(), spot);
            YamlFaults.tellOfCharacter(unprintable.getCodePoint(), place, spot);
        } catch (MarkedYamlEngineException broken) {
            YamlFaults.tellOf(broken, columns, spot);
        } catch (YamlEngineException unknown) {
            spot.tell(
                    spot.at(0, 0),
                    "This cannot be read as YAML: " + unknown.getMessage() + ".",
                    "Write plain YAML 1.2, with no line that starts with “%”.");
        } catch (TooDeep tooDeep) {
            spot.tellOfDepth(tooDeep.place);
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        events.next(); // the start of the stream
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return Optional.empty();
        }
        var tree = node(events.next());
        events.next(); // the end of the document
        var after = events.next();
        if (after.getEventId() == Event.ID.DocumentStart) {
            spot.tell(
                    placeOf(after),
                    "A second document starts here; only the first would be read.",
                    "Remove the line with three hyphens, or move what follows to another file.");
        }
        return tree instanceof Scalar only && only.kind() == Scalar.Kind.NOTHING
                ? Optional.empty()
                : Optional.of(tree);
    }

    private Node node(Event event) {
        return switch (event.getEventId()) {
            case SequenceStart -> sequence((CollectionStartEvent) event);
            case MappingStart -> mapping((CollectionStartEvent) event);
            case Scalar -> scalar((ScalarEvent) event);
            default -> alias(event);
        };
    }

    private Sequence sequence(CollectionStartEvent start) {
        var place = open(start);
        List<Node> items = new ArrayList<>();
        for (var next = events.next(); !ends(next); next = events.next()) {
            items.add(node(next));
        }
        depth--;
        return new Sequence(items, place);
    }

    private Mapping mapping(CollectionStartEvent start) {
        var place = open(start);
        var entries = new LinkedHashMap<String, Mapping.Entry>();
        for (var next = events.next(); !ends(next); next = events.next()) {
            var key = node(next);
            var value = node(events.next());
            keep(key, value, entries);
        }
        depth--;
        return new Mapping(List.copyOf(entries.values()), place);
    }

    private void keep(Node key, Node value, LinkedHashMap<String, Mapping.Entry> entries) {
        if (!(key instanceof Scalar name)) {
            spot.tell(
                    key.place(),
                    "The name of a field is " + key.described() + ".",
                    "Write a plain word before the colon.");
            return;
        }
        var first =
                entries.putIfAbsent(
                        name.text(), new Mapping.Entry(name.text(), name.place(), value));
        if (first != null) {
            spot.tellOfRepeatedKey(name.text(), name.place(), first.keyPlace());
        }
    }

    private Scalar scalar(ScalarEvent event) {
        var place = placeOf(event);
        tellOfExtras(event.getAnchor(), event.getTag(), place);
        var kind = event.isPlain() ? PlainKind.of(event.getValue()) : Scalar.Kind.TEXT;
        var places =
                event.getStartMark()
                        .map(mark -> Written.places(event, text, columns.offsetOf(mark), place))
                        .orElse(TextPlaces.unknown());
        return new Scalar(kind, event.getValue(), place, places);
    }

    private Scalar alias(Event event) {
        var place = placeOf(event);
        spot.tell(
                place,
                "This stands for another value of the file (an alias), which is not read.",
                "Write the value itself, in double quotes.");
        return new Scalar(Scalar.Kind.TEXT, "*", place);
    }

    private Place open(CollectionStartEvent start) {
        var place = placeOf(start);
        tellOfExtras(start.getAnchor(), start.getTag(), place);
        if (++depth > TreeReader.DEEPEST) {
            throw new TooDeep(place);
        }
        return place;
    }

    private void tellOfExtras(Optional<Anchor> anchor, Optional<String> tag, Place place) {
        if (anchor.isPresent()) {
            spot.tell(
                    place,
                    "An anchor stands before this value, and anchors are not read.",
                    "Remove the word that starts with “&”, or put the whole text in double quotes.");
        }
        if (tag.isPresent()) {
            spot.tell(
                    place,
                    "A tag stands before this value, and tags are not read.",
                    "Remove the word that starts with “!”, or put the whole text in double quotes.");
        }
    }

    private static boolean ends(Event event) {
        return event.getEventId() == Event.ID.SequenceEnd
                || event.getEventId() == Event.ID.MappingEnd;
    }

    private Place placeOf(Event event) {
        return event.getStartMark()
                .map(mark -> columns.placeOf(mark, spot))
                .orElseGet(() -> spot.at(0, 0));
    }

    /** Leaves the recursion at once; caught where it starts. */
    private static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Place place;

        TooDeep(Place place) {
            super(null, null, false, false);
            this.place = place;
        }
    }
}
