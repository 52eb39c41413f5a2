package org.treatmentguide.frontmatter;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.treatmentguide.report.Finding;

/** What the YAML reader complains of, in the author's words. */
final class YamlFault {

    private static final String QUOTE = "Put the whole value in double quotes.";

    private YamlFault() {}

    static Finding of(MarkedYamlEngineException fault, HeaderPlaces places) {
        String problem = fault.getProblem() == null ? "" : fault.getProblem();
        String context = fault.getContext() == null ? "" : fault.getContext();
        if (context.contains("quoted scalar") && !problem.contains("escape")) {
            return told(
                    places,
                    fault.getContextMark(),
                    "The quotation mark that opens here is never closed.",
                    "Close it at the end of the value.");
        }
        Optional<Mark> mark = fault.getProblemMark().or(fault::getContextMark);
        if (problem.contains("TAB") || problem.contains("\\t")) {
            return told(places, mark, "A tab stands here.", "Write spaces in its place.");
        }
        if (problem.contains("mapping values are not allowed")) {
            return told(places, mark, "A second colon with a space stands in this line.", QUOTE);
        }
        if (problem.contains("cannot start any token")) {
            return told(places, mark, "A value cannot start with this character.", QUOTE);
        }
        if (context.contains("an alias") || context.contains("an anchor")) {
            return told(places, mark, "A value cannot start with “*” or “&”.", QUOTE);
        }
        if (context.contains("flow")) {
            return told(
                    places,
                    fault.getContextMark(),
                    "The bracket that opens here is never closed.",
                    "Close it, or put the whole value in double quotes.");
        }
        return told(places, mark, "From here on this is no YAML: " + problem + ".", QUOTE);
    }

    static Finding of(YamlEngineException fault, HeaderPlaces places) {
        if (fault instanceof ReaderException character) {
            return HeaderRules.UNREADABLE.at(
                    places.atCodePoint(character.getPosition()),
                    "A character stands here that no text holds: U+%04X."
                            .formatted(character.getCodePoint()),
                    "Delete it.");
        }
        return HeaderRules.UNREADABLE.at(
                places.start(),
                "The header cannot be read: " + fault.getMessage() + ".",
                "Write each field on a line of its own, as in: title: How a session goes");
    }

    private static Finding told(
            HeaderPlaces places, Optional<Mark> mark, String problem, String fix) {
        return HeaderRules.UNREADABLE.at(places.at(mark), problem, fix);
    }
}
