package org.treatmentguide.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.treatmentguide.report.Checked;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * Reads YAML 1.2 or JSON into a {@link Node}; every fault of syntax is a finding. Values stay as
 * they are written: {@code no} is a text, {@code 0477} keeps its nought. Aliases, tags and deep
 * nesting are refused, so no file can swell in memory. Immutable and safe for use by many threads.
 */
public final class TreeReader {

    /** Levels of nesting; our own files need five. */
    static final int DEEPEST = 40;

    /** For files in the data folder. */
    public static final TreeReader OF_DATA = new TreeReader(Rule.error("data-unreadable"));

    private final Rule unreadable;

    /**
     * @param unreadable the rule that a fault of syntax breaks
     */
    public TreeReader(Rule unreadable) {
        this.unreadable = unreadable;
    }

    /**
     * Reads JSON where the file's name says so, else YAML; nothing where the file holds nothing.
     */
    public Checked<Optional<Node>> read(Path file, String text) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
                ? json(file, text)
                : yaml(file, text, 1);
    }

    /**
     * Reads YAML that may be a part of a file.
     *
     * @param firstLine the line of the file on which the text starts
     */
    public Checked<Optional<Node>> yaml(Path file, String text, int firstLine) {
        var found = new ArrayList<Finding>();
        var tree = YamlTree.read(withoutMark(text), new Spot(file, firstLine, unreadable, found));
        return checked(tree, found);
    }

    public Checked<Optional<Node>> json(Path file, String text) {
        var found = new ArrayList<Finding>();
        var tree = JsonTree.read(withoutMark(text), new Spot(file, 1, unreadable, found));
        return checked(tree, found);
    }

    private static Checked<Optional<Node>> checked(Optional<Node> tree, List<Finding> found) {
        return new Checked<>(tree, found);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
