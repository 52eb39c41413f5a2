package org.treatmentguide.yaml;

import java.util.Locale;
import org.treatmentguide.report.Place;

/** The parser's words for a fault of syntax, in words for authors. */
final class YamlFaults {

    private YamlFaults() {}

    static void tellOf(String message, Place place, Spot spot) {
        var known = message.toLowerCase(Locale.ROOT);
        if (known.contains("tab")) {
            spot.tell(place, "A tab stands here.", "Indent with spaces, two for each level.");
        } else if (known.contains("mapping values are not allowed")) {
            spot.tell(
                    place,
                    "A colon stands inside a text, so the rest looks like another field.",
                    "Put the whole text between quotation marks.");
        } else if (known.contains("could not find expected ':'")) {
            spot.tell(
                    place,
                    "A field needs a colon and a space after its name.",
                    "Write “name: value”.");
        } else if (known.contains("unexpected end of stream")) {
            spot.tell(place, "The file ends inside a text.", "Close the quotation mark.");
        } else if (known.contains("cannot start any token")) {
            spot.tell(
                    place,
                    "A text cannot start with this character.",
                    "Put the whole text between quotation marks.");
        } else {
            spot.tell(
                    place,
                    "From here the file cannot be read as YAML: " + firstLine(message) + ".",
                    "Check indentation, colons and quotation marks on this line and the one above.");
        }
    }

    static void tellOfCharacter(int codePoint, Place place, Spot spot) {
        spot.tell(
                place,
                String.format(
                        Locale.ROOT, "An invisible character (U+%04X) stands here.", codePoint),
                "Delete the character.");
    }

    private static String firstLine(String message) {
        var lines = message.lines().filter(line -> !line.startsWith(" in ")).toList();
        var words = lines.isEmpty() ? "the reason is not known" : lines.get(0).strip();
        return words.replaceAll("[.;,]$", "");
    }
}
