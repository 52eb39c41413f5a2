package org.treatmentguide.jbake.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Every list that a page can ask for, made once: newest first, of one date the later crawled first,
 * without a date last. Immutable.
 */
final class Lists {

    private static final Comparator<StoredDocument> NEWEST_FIRST =
            Comparator.comparing(
                    (StoredDocument document) -> document.date().orElse(new Date(Long.MIN_VALUE)),
                    Comparator.reverseOrder());

    private final Set<String> types;
    private final List<StoredDocument> inOrder;
    private final Map<String, List<StoredDocument>> all = new HashMap<>();
    private final Map<String, List<StoredDocument>> published = new HashMap<>();
    private final Map<String, Map<String, List<StoredDocument>>> tagged = new HashMap<>();
    private final Set<String> tags;

    /**
     * @param crawled in the order in which they were found
     */
    Lists(Set<String> types, List<StoredDocument> crawled) {
        this.types = types;
        this.tags = tagsOf(crawled);
        List<StoredDocument> sorted = new ArrayList<>(crawled);
        Collections.reverse(sorted);
        sorted.sort(NEWEST_FIRST);
        this.inOrder = List.copyOf(sorted);
        inOrder.forEach(this::file);
    }

    /** JBake's own types, those that the settings name a template for, and that of data files. */
    static Set<String> typesOf(JBakeConfiguration config) {
        Set<String> types =
                new LinkedHashSet<>(List.of("page", "post", "masterindex", "archive", "feed"));
        types.addAll(config.getDocumentTypes());
        types.add(config.getDataFileDocType());
        return Collections.unmodifiableSet(types);
    }

    Set<String> types() {
        return types;
    }

    /** All, whatever their type. */
    List<StoredDocument> inOrder() {
        return inOrder;
    }

    List<StoredDocument> all(String type) {
        return Collections.unmodifiableList(all.getOrDefault(type, List.of()));
    }

    List<StoredDocument> published(String type) {
        return Collections.unmodifiableList(published.getOrDefault(type, List.of()));
    }

    List<StoredDocument> published(String type, String tag) {
        return Collections.unmodifiableList(
                tagged.getOrDefault(type, Map.of()).getOrDefault(tag, List.of()));
    }

    /** Of all types, type by type. */
    List<StoredDocument> tagged(String tag) {
        return types.stream().flatMap(type -> published(type, tag).stream()).toList();
    }

    /** All tags of published documents, in the order of a hash set, as JBake has them. */
    Set<String> tags() {
        return tags;
    }

    Stream<StoredDocument> withSourceUri(String uri) {
        return inOrder.stream().filter(document -> document.text("sourceuri").equals(uri));
    }

    private Set<String> tagsOf(List<StoredDocument> crawled) {
        Set<String> all = new HashSet<>();
        for (String type : types) {
            crawled.stream()
                    .filter(one -> one.isPublished() && one.type().equals(type))
                    .forEach(one -> all.addAll(one.tags()));
        }
        return Collections.unmodifiableSet(all);
    }

    private void file(StoredDocument document) {
        String type = document.type();
        all.computeIfAbsent(type, key -> new ArrayList<>()).add(document);
        if (document.isPublished()) {
            published.computeIfAbsent(type, key -> new ArrayList<>()).add(document);
            for (String tag : new LinkedHashSet<>(document.tags())) {
                tagged.computeIfAbsent(type, key -> new HashMap<>())
                        .computeIfAbsent(tag, key -> new ArrayList<>())
                        .add(document);
            }
        }
    }
}
