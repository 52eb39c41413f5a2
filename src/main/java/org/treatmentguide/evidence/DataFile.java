package org.treatmentguide.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.treatmentguide.report.Fault;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.yaml.Node;
import org.treatmentguide.yaml.Sequence;
import org.treatmentguide.yaml.TreeReader;

/**
 * A file of the data folder.
 *
 * @param shown the path in findings, relative to the source folder
 */
record DataFile(Path path, Path shown) {

    /** Larger files are refused; a library of 5,000 references has about a quarter of this. */
    static final long LARGEST = 20L * 1024 * 1024;

    static DataFile in(Path dataFolder, String name) {
        var folder = dataFolder.toAbsolutePath().normalize().getFileName();
        return new DataFile(
                dataFolder.resolve(name), folder == null ? Path.of(name) : folder.resolve(name));
    }

    /** The records in the file, which must be a list; none where there is no file. */
    List<Node> records(List<Finding> found) {
        var text = text(found);
        if (text.isEmpty()) {
            return List.of();
        }
        var tree = TreeReader.OF_DATA.read(shown, text.get());
        found.addAll(tree.findings());
        return tree.value().map(node -> items(node, found)).orElse(List.of());
    }

    private List<Node> items(Node tree, List<Finding> found) {
        if (tree instanceof Sequence list) {
            return list.items();
        }
        found.add(
                EvidenceRules.TYPE.at(
                        tree.place(),
                        "The file must be a list of records, not " + tree.described() + ".",
                        "Start each record with a hyphen and a space, or in JSON put them between"
                                + " square brackets."));
        return List.of();
    }

    /** What stands in the file; nothing where there is none, or where it cannot be read. */
    Optional<String> text(List<Finding> found) {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            if (Files.size(path) > LARGEST) {
                found.add(unreadable(1, "The file is larger than 20 MB.", "Split the library."));
                return Optional.empty();
            }
            return decoded(Files.readAllBytes(path), found);
        } catch (IOException unreadable) {
            throw Fault.ofSystem(
                    "The file " + path + " cannot be read; check that it is a file you may read.",
                    unreadable);
        }
    }

    private Optional<String> decoded(byte[] bytes, List<Finding> found) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var input = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(decoder.decode(input).toString());
        } catch (CharacterCodingException invalid) {
            var before = Arrays.copyOf(bytes, input.position());
            var line =
                    1
                            + (int)
                                    new String(before, StandardCharsets.UTF_8)
                                            .chars()
                                            .filter(c -> c == '\n')
                                            .count();
            found.add(
                    unreadable(
                            line,
                            "A character of this line is not UTF-8.",
                            "Save the file as UTF-8."));
            return Optional.empty();
        }
    }

    private Finding unreadable(int line, String problem, String fix) {
        return EvidenceRules.UNREADABLE.at(new Place(shown, line, 1), problem, fix);
    }
}
