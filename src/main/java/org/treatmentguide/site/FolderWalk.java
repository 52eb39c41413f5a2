package org.treatmentguide.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.treatmentguide.report.Checked;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/**
 * Lists the files of a folder, sorted by path. Leaves out hidden files and folders that hold an
 * ignore file; follows no link out of the source folder.
 */
final class FolderWalk {

    private static final String IGNORE = ".jbakeignore";

    private final Path source;
    private final Path folder;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private FolderWalk(Path source, Path folder) {
        this.source = source.toAbsolutePath().normalize();
        this.folder = folder.toAbsolutePath().normalize();
    }

    static Checked<List<SourceFile>> of(Path source, Path folder) {
        var walk = new FolderWalk(source, folder);
        walk.visit(walk.folder);
        walk.files.sort(Comparator.comparing(SourceFile::path));
        return new Checked<>(List.copyOf(walk.files), walk.findings);
    }

    private void visit(Path path) {
        if (!path.equals(folder) && path.getFileName().toString().startsWith(".")) {
            return;
        }
        if (Files.isSymbolicLink(path) && !staysInside(path)) {
            return;
        }
        if (Files.isDirectory(path)) {
            entries(path).forEach(this::visit);
        } else if (Files.isRegularFile(path)) {
            String relative = folder.relativize(path).toString().replace('\\', '/');
            files.add(new SourceFile(path, shown(path), relative));
        } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            tell(path, "This is neither a file nor a folder.", "Remove it from the folder.");
        }
    }

    private List<Path> entries(Path directory) {
        if (Files.exists(directory.resolve(IGNORE))) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted(Comparator.comparing(Path::toString)).toList();
        } catch (IOException e) {
            tell(
                    directory,
                    "This folder cannot be read: " + IoFault.of(e) + ".",
                    "Allow reading it, or remove it.");
            return List.of();
        }
    }

    private boolean staysInside(Path link) {
        try {
            Path real = link.toRealPath();
            if (!real.startsWith(source.toRealPath())) {
                tell(
                        link,
                        "This link leads out of the source folder.",
                        "Put a copy of what it leads to in its place.");
                return false;
            }
            if (link.getParent().toRealPath().startsWith(real)) {
                tell(link, "This link leads back to a folder that it is in.", "Remove it.");
                return false;
            }
            return true;
        } catch (IOException e) {
            tell(link, "This link leads nowhere.", "Remove it, or correct where it leads.");
            return false;
        }
    }

    private void tell(Path path, String problem, String fix) {
        findings.add(Rule.PAGE_NOT_WRITTEN.at(Place.startOf(shown(path)), problem, fix));
    }

    private Path shown(Path path) {
        return path.startsWith(source) ? source.relativize(path) : path;
    }
}
