package org.treatmentguide.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.treatmentguide.report.Place;

/**
 * Builds a tree from the tokens of the JSON parser. Not by the YAML parser, though JSON is YAML:
 * that one refuses tabs between values, as Zotero writes them, and keys over 1,024 characters.
 */
final class JsonTree {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final Spot spot;
    private int depth;

    private JsonTree(JsonParser parser, Spot spot) {
        this.parser = parser;
        this.spot = spot;
    }

    static Optional<Node> read(String text, Spot spot) {
        try (var parser = FACTORY.createParser(text)) {
            return new JsonTree(parser, spot).document();
        } catch (JsonProcessingException broken) {
            spot.tell(
                    placeOf(broken.getLocation(), spot),
                    "From here the file cannot be read as JSON: "
                            + firstSentence(broken.getOriginalMessage())
                            + ".",
                    "Check commas, colons, brackets and quotation marks here and just above.");
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Optional<Node> document() throws IOException {
        if (parser.nextToken() == null) {
            return Optional.empty();
        }
        var tree = node();
        if (tree.isPresent() && parser.nextToken() != null) {
            spot.tell(
                    place(),
                    "The file goes on after its end.",
                    "Remove what follows, or join it to the list above with a comma.");
        }
        return tree;
    }

    /** Nothing where the nesting is too deep, and then the reading is over. */
    private Optional<Node> node() throws IOException {
        var place = place();
        if (depth > TreeReader.DEEPEST) {
            spot.tellOfDepth(place);
            return Optional.empty();
        }
        return switch (parser.currentToken()) {
            case START_ARRAY -> sequence(place);
            case START_OBJECT -> mapping(place);
            default -> Optional.of(new Scalar(kind(), parser.getText(), place));
        };
    }

    private Optional<Node> sequence(Place place) throws IOException {
        depth++;
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var item = node();
            if (item.isEmpty()) {
                return item;
            }
            items.add(item.get());
        }
        depth--;
        return Optional.of(new Sequence(items, place));
    }

    private Optional<Node> mapping(Place place) throws IOException {
        depth++;
        var entries = new LinkedHashMap<String, Mapping.Entry>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            var keyPlace = place();
            parser.nextToken();
            var value = node();
            if (value.isEmpty()) {
                return value;
            }
            var first = entries.putIfAbsent(key, new Mapping.Entry(key, keyPlace, value.get()));
            if (first != null) {
                spot.tellOfRepeatedKey(key, keyPlace, first.keyPlace());
            }
        }
        depth--;
        return Optional.of(new Mapping(List.copyOf(entries.values()), place));
    }

    private Scalar.Kind kind() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> Scalar.Kind.NOTHING;
            case VALUE_TRUE, VALUE_FALSE -> Scalar.Kind.YES_NO;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Scalar.Kind.NUMBER;
            default -> Scalar.Kind.TEXT;
        };
    }

    private Place place() {
        return placeOf(parser.currentTokenLocation(), spot);
    }

    private static Place placeOf(JsonLocation location, Spot spot) {
        return spot.at(location.getLineNr() - 1, location.getColumnNr() - 1);
    }

    private static String firstSentence(String message) {
        var end = message.indexOf('\n');
        var line = end < 0 ? message : message.substring(0, end);
        return line.replaceAll(" at \\[Source.*| \\(.*?\\(code \\d+\\)\\)", "")
                .strip()
                .replaceAll("[.:]$", "");
    }
}
