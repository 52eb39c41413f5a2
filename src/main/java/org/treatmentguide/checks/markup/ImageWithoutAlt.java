package org.treatmentguide.checks.markup;

import java.util.List;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Image;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A picture without words for those who cannot see it; its file name is no such words. */
public final class ImageWithoutAlt implements Check {

    private static final Rule RULE = Rule.error("image-without-alt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return guide.pages().stream()
                .flatMap(page -> page.facts().images().stream())
                .filter(image -> image.alt().isBlank() || isFileName(image))
                .map(ImageWithoutAlt::finding)
                .toList();
    }

    private static boolean isFileName(Image image) {
        return image.target().endsWith("/" + image.alt()) || image.target().equals(image.alt());
    }

    private static Finding finding(Image image) {
        return RULE.at(
                image.place(),
                image.alt().isBlank()
                        ? "The picture "
                                + Quote.of(image.target())
                                + " has no words in its brackets, so some readers get nothing from it."
                        : "The picture "
                                + Quote.of(image.target())
                                + " has only its file name for readers who cannot see it.",
                "Say between the brackets what the picture tells the reader.");
    }
}
