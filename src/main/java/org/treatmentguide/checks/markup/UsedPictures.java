package org.treatmentguide.checks.markup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Image;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Picture;
import org.treatmentguide.report.Finding;

/** The pictures of ours that pages show; what is not there is another rule's. */
final class UsedPictures {

    private UsedPictures() {}

    static Stream<Finding> findings(
            Guide guide, BiFunction<Image, Picture, Optional<Finding>> look) {
        return guide.pages().stream()
                .flatMap(
                        page ->
                                page.facts().images().stream()
                                        .flatMap(image -> finding(guide, page, image, look)));
    }

    private static Stream<Finding> finding(
            Guide guide,
            Page page,
            Image image,
            BiFunction<Image, Picture, Optional<Finding>> look) {
        return file(page, image.target()).flatMap(guide::picture).stream()
                .flatMap(picture -> look.apply(image, picture).stream());
    }

    /** Where it lies from the root of the site. */
    private static Optional<Path> file(Page page, String target) {
        try {
            Path folder = page.source().getParent();
            Path file = folder.resolve(target.replaceAll("[?#].*", "").replace("%20", " "));
            Path whole = file.normalize();
            return whole.getNameCount() > 1 && !whole.isAbsolute()
                    ? Optional.of(whole.subpath(1, whole.getNameCount()))
                    : Optional.empty();
        } catch (RuntimeException e) { // what an author wrote need not be a path here
            return Optional.empty();
        }
    }
}
