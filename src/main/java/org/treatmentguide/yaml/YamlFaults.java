package org.treatmentguide.yaml;

import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.treatmentguide.report.Place;

/** The parser's words for a fault of syntax, in words for authors. */
final class YamlFaults {

    private static final String QUOTE = "Put the whole text in double quotes.";

    private final MarkedYamlEngineException fault;
    private final Columns columns;
    private final Spot spot;

    private YamlFaults(MarkedYamlEngineException fault, Columns columns, Spot spot) {
        this.fault = fault;
        this.columns = columns;
        this.spot = spot;
    }

    static void tellOf(MarkedYamlEngineException fault, Columns columns, Spot spot) {
        new YamlFaults(fault, columns, spot).tell();
    }

    static void tellOfCharacter(int codePoint, Place place, Spot spot) {
        spot.tell(
                place,
                String.format(
                        Locale.ROOT, "An invisible character (U+%04X) stands here.", codePoint),
                "Delete the character.");
    }

    private void tell() {
        var problem = fault.getProblem() == null ? "" : fault.getProblem();
        var context = fault.getContext() == null ? "" : fault.getContext();
        if (context.contains("quoted scalar") && !problem.contains("escape")) {
            opened(
                    "The quotation mark that opens here is never closed.",
                    "Close it at the end of the text.");
        } else if (context.contains("flow") && !problem.contains("TAB")) {
            opened(
                    "The bracket that opens here is never closed.",
                    "Close it, or put the whole text in double quotes.");
        } else if (problem.contains("TAB") || problem.contains("\\t")) {
            here("A tab stands here.", "Indent with spaces, two for each level.");
        } else if (problem.contains("mapping values are not allowed")) {
            here("A second colon with a space stands in this line.", QUOTE);
        } else if (problem.contains("could not find expected ':'")) {
            here("A field needs a colon and a space after its name.", "Write “name: value”.");
        } else if (problem.contains("cannot start any token")) {
            here("A text cannot start with this character.", QUOTE);
        } else if (context.contains("an alias") || context.contains("an anchor")) {
            here("A text cannot start with “*” or “&”.", QUOTE);
        } else {
            here(
                    "From here the file cannot be read as YAML: " + problem + ".",
                    "Check indentation, colons and quotation marks here and on the line above.");
        }
    }

    private void here(String problem, String fix) {
        spot.tell(place(fault.getProblemMark().or(fault::getContextMark)), problem, fix);
    }

    private void opened(String problem, String fix) {
        spot.tell(place(fault.getContextMark().or(fault::getProblemMark)), problem, fix);
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(known -> columns.placeOf(known, spot)).orElse(spot.at(0, 0));
    }
}
