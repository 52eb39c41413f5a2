package org.treatmentguide.markdown;

import java.util.List;
import java.util.Optional;
import org.treatmentguide.guide.Picture;
import org.treatmentguide.markdown.page.Links;
import org.treatmentguide.markdown.page.PageLink;

/**
 * A site in which every page exists but those named missing, the glossary lies beside, and the size
 * of one picture is known.
 */
final class TestLinks implements Links {

    @Override
    public Optional<String> to(String target) {
        return target.contains("missing")
                ? Optional.empty()
                : Optional.of(target.replace(".md", ".html"));
    }

    @Override
    public Optional<Picture> picture(String target) {
        return target.equals("img/coil.png")
                ? Optional.of(new Picture(640, 480, 20_000, false, true))
                : Optional.empty();
    }

    @Override
    public Optional<String> toTerm(String id) {
        return Optional.of((id.equals("here") ? "" : "glossary.html") + "#" + id);
    }

    @Override
    public List<PageLink> usesOf(String term) {
        return term.equals("remission")
                ? List.of(new PageLink("Does it help & last?", "sections/effectiveness.html"))
                : List.of();
    }
}
