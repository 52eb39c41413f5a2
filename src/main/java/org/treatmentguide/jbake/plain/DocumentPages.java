package org.treatmentguide.jbake.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/** The pages that are made from documents, each with its neighbours of the same type. */
final class DocumentPages {

    private record Neighbours(@Nullable StoredDocument previous, @Nullable StoredDocument next) {}

    private final Lists lists;
    private final JBakeConfiguration config;
    private final Map<StoredDocument, Neighbours> neighbours = new HashMap<>();

    DocumentPages(Lists lists, JBakeConfiguration config) {
        this.lists = lists;
        this.config = config;
        lists.types().forEach(type -> findNeighbours(lists.all(type)));
    }

    List<PlainPage> all() {
        return lists.inOrder().stream()
                .filter(document -> !MemoryContentStore.isRendered(document))
                .map(this::page)
                .toList();
    }

    private PlainPage page(StoredDocument document) {
        String stem = Addresses.stem(document.uri());
        String extension = config.getOutputExtensionByDocType(document.type());
        String published = stem + extension;
        String draft = stem + config.getDraftSuffix() + extension;
        Map<String, Object> model = new HashMap<>();
        model.put("content", content(document));
        return new PlainPage(
                document.source().toString().replace('\\', '/'),
                document.type(),
                document.isDraft() ? draft : published,
                Optional.of(document),
                model,
                List.of(stem + "/" + config.getDraftSuffix() + extension, published),
                Optional.empty());
    }

    private DocumentModel content(StoredDocument document) {
        Neighbours beside = neighbours.getOrDefault(document, new Neighbours(null, null));
        DocumentModel content = document.model();
        content.put("previousContent", navigation(beside.previous()));
        content.put("nextContent", navigation(beside.next()));
        return content;
    }

    private static @Nullable DocumentModel navigation(@Nullable StoredDocument document) {
        if (document == null) {
            return null;
        }
        DocumentModel entry = new DocumentModel();
        for (String key : new String[] {"noExtensionUri", "uri", "title"}) {
            entry.put(key, document.get(key));
        }
        return entry;
    }

    /** Next is the nearest published one above, previous the nearest below. */
    private void findNeighbours(List<StoredDocument> ofOneType) {
        List<@Nullable StoredDocument> below = new ArrayList<>();
        StoredDocument nearest = null;
        for (int i = ofOneType.size() - 1; i >= 0; i--) {
            below.add(nearest);
            nearest = ofOneType.get(i).isPublished() ? ofOneType.get(i) : nearest;
        }
        nearest = null;
        for (int i = 0; i < ofOneType.size(); i++) {
            StoredDocument document = ofOneType.get(i);
            neighbours.put(document, new Neighbours(below.get(ofOneType.size() - 1 - i), nearest));
            nearest = document.isPublished() ? document : nearest;
        }
    }
}
