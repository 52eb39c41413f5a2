package org.treatmentguide.jbake.plain;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page that JBake renders: from a document, or from a list.
 *
 * @param name what it is called in findings
 * @param kind the type whose template renders it
 * @param model what templates see besides the shared lists; {@code content} is one of them
 * @param replaced addresses that JBake empties before it writes this page
 * @param window first document and number of documents of a paged index
 */
record PlainPage(
        String name,
        String kind,
        String uri,
        Optional<StoredDocument> document,
        Map<String, Object> model,
        List<String> replaced,
        Optional<int[]> window) {

    /** A page made from lists. */
    static PlainPage ofList(String kind, String uri, Map<String, Object> model) {
        return new PlainPage(uri, kind, uri, Optional.empty(), model, List.of(), Optional.empty());
    }

    PlainPage showing(int start, int limit) {
        return new PlainPage(
                name, kind, uri, document, model, replaced, Optional.of(new int[] {start, limit}));
    }

    /** The {@code content} of a page that is made from lists. */
    static Map<String, Object> content(String type, String rootPath) {
        Map<String, Object> content = new HashMap<>();
        content.put("type", type);
        content.put("rootpath", rootPath);
        return content;
    }

    boolean isPaged() {
        return model.containsKey("numberOfPages");
    }

    @Nullable String tag() {
        return (String) model.get("tag");
    }

    /** What it is made from: its page, or else its template. */
    Path source(Path template) {
        return document.map(StoredDocument::source).orElse(template);
    }

    boolean isDraft() {
        return document.map(StoredDocument::isDraft).orElse(false);
    }
}
