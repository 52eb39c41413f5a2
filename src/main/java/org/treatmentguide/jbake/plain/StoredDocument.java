package org.treatmentguide.jbake.plain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/** A page or a data file as JBake's database would give it back. Immutable. */
final class StoredDocument {

    /** JBake's own class asks for a class of the database where tags are a list. */
    private static final class Model extends DocumentModel {
        private static final long serialVersionUID = 1L;

        @Override
        public String[] getTags() {
            return tagsOf(get(ModelAttributes.TAGS)).toArray(String[]::new);
        }
    }

    private final Path source;
    private final Map<String, Object> properties;

    /**
     * @param source relative to the source folder
     */
    StoredDocument(Path source, Map<String, Object> values) {
        this.source = source;
        Map<String, Object> stored = new LinkedHashMap<>();
        values.forEach((key, value) -> stored.put(key, stored(value)));
        this.properties = Collections.unmodifiableMap(stored);
    }

    Path source() {
        return source;
    }

    @Nullable Object get(String key) {
        return properties.get(key);
    }

    /** Empty where it is missing or no text. */
    String text(String key) {
        return properties.get(key) instanceof String text ? text : "";
    }

    String type() {
        return text(ModelAttributes.TYPE);
    }

    String uri() {
        return text(ModelAttributes.URI);
    }

    boolean isPublished() {
        return text(ModelAttributes.STATUS).equals(ModelAttributes.Status.PUBLISHED);
    }

    boolean isDraft() {
        return text(ModelAttributes.STATUS).equals(ModelAttributes.Status.DRAFT);
    }

    Optional<Date> date() {
        return properties.get(ModelAttributes.DATE) instanceof Date date
                ? Optional.of(date)
                : Optional.empty();
    }

    List<String> tags() {
        return tagsOf(properties.get(ModelAttributes.TAGS));
    }

    /** A fresh map, as every query of the database makes one. */
    DocumentModel model() {
        boolean asJBake =
                get(ModelAttributes.TAGS) == null || get(ModelAttributes.TAGS) instanceof String[];
        DocumentModel model = asJBake ? new DocumentModel() : new Model();
        properties.forEach(model::put);
        return model;
    }

    private static List<String> tagsOf(@Nullable Object tags) {
        if (tags instanceof String[] array) {
            return Arrays.asList(array);
        }
        return tags instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The database gives maps back unordered, and lists and sets as plain ones. */
    private static @Nullable Object stored(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> unordered = new HashMap<>();
            map.forEach((key, one) -> unordered.put(key, stored(one)));
            return unordered;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(one -> copy.add(stored(one)));
            return copy;
        }
        if (value instanceof Set<?> set) {
            Set<Object> unordered = new HashSet<>();
            set.forEach(one -> unordered.add(stored(one)));
            return unordered;
        }
        return value;
    }
}
