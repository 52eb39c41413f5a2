package org.treatmentguide.jbake;

import java.nio.file.Path;

/**
 * A file of the finished site, still in memory or still in the source folder.
 *
 * @param path relative to the root of the site, with {@code /}
 * @param source what it was made from, relative to the source folder: a page, a template or an
 *     asset
 * @param draft made from a draft
 */
public record OutputFile(String path, Path source, boolean draft, Content content) {

    /** Its size in bytes; 0 for a file that is gone meanwhile. */
    public long size() {
        if (content instanceof Rendered rendered) {
            return rendered.bytes().length;
        }
        return content instanceof Copied copied ? copied.file().toFile().length() : 0;
    }

    /** Where the bytes are. */
    public sealed interface Content {}

    /** Bytes in memory; owned by the file, not to be changed. */
    public record Rendered(byte[] bytes) implements Content {}

    /** A file to be copied as it is. */
    public record Copied(Path file) implements Content {}
}
