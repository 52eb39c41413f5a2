package org.treatmentguide.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.treatmentguide.report.Checked;
import org.treatmentguide.report.Fault;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;

/**
 * Reads {@code words/*.txt} in the data folder: a word, a better one and a reason on each line,
 * with tabs between them. Lines that begin with {@code #} are comments. Every fault is a finding.
 */
public final class WordListReader {

    private static final String FOLDER = "words";
    private static final String ENDING = ".txt";

    private WordListReader() {}

    public static Checked<WordLists> read(Path dataFolder) {
        var found = new ArrayList<Finding>();
        var lists = new HashMap<String, List<ListedWord>>();
        for (String name : names(dataFolder.resolve(FOLDER))) {
            var file = DataFile.in(dataFolder, FOLDER + "/" + name);
            var text = file.text(found).orElse("");
            lists.put(
                    name.substring(0, name.length() - ENDING.length()),
                    words(file.shown(), text, found));
        }
        return new Checked<>(new WordLists(lists), found.stream().sorted().toList());
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw Fault.ofSystem(
                    "The folder "
                            + folder
                            + " cannot be read; check that it is a folder you may read.",
                    unreadable);
        }
    }

    private static List<ListedWord> words(Path shown, String text, List<Finding> found) {
        var words = new ArrayList<ListedWord>();
        Map<String, Integer> lines = new HashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var place = new Place(shown, number, 1);
            String[] fields = line.split("\t", -1);
            if (fields.length != 3 || fields[0].isBlank()) {
                found.add(misshapen(place));
                continue;
            }
            var word =
                    new ListedWord(fields[0].strip(), fields[1].strip(), fields[2].strip(), place);
            Integer first = lines.putIfAbsent(word.phrase().toLowerCase(Locale.ROOT), number);
            if (first == null) {
                words.add(word);
            } else {
                found.add(twice(word, first));
            }
        }
        return List.copyOf(words);
    }

    private static Finding misshapen(Place place) {
        return EvidenceRules.UNREADABLE.at(
                place,
                "A line of a word list is a word, a better word and a reason, with a tab between"
                        + " them.",
                "Write all three with two tabs; the better word may be empty.");
    }

    private static Finding twice(ListedWord word, int first) {
        return EvidenceRules.DUPLICATE.at(
                word.place(),
                "“" + word.phrase() + "” stands twice; the first is on line " + first + ".",
                "Remove one of the two.");
    }
}
