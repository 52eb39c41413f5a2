package org.treatmentguide.markdown;

import java.util.Optional;
import org.treatmentguide.markdown.html.Links;

/** A site in which every page exists but those named missing, and the glossary lies beside. */
final class TestLinks implements Links {

    @Override
    public Optional<String> to(String target) {
        return target.contains("missing")
                ? Optional.empty()
                : Optional.of(target.replace(".md", ".html"));
    }

    @Override
    public Optional<String> toTerm(String id) {
        return id.contains("missing") ? Optional.empty() : Optional.of("glossary.html#" + id);
    }
}
