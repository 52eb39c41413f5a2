package org.treatmentguide.markdown.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatmentguide.guide.Definition;

/** The words that the guide explains, by id. */
public final class Glossary {

    private final Map<String, Definition> entries = new HashMap<>();

    public Glossary(List<Definition> definitions) {
        definitions.forEach(definition -> entries.putIfAbsent(definition.id(), definition));
    }

    public Optional<Definition> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }
}
