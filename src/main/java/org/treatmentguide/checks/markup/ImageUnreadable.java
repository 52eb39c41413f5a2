package org.treatmentguide.checks.markup;

import java.util.List;
import java.util.Optional;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Image;
import org.treatmentguide.guide.Picture;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** A picture whose file is broken, or of another kind than its name says. */
public final class ImageUnreadable implements Check {

    private static final Rule RULE = Rule.error("image-unreadable");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return UsedPictures.findings(guide, ImageUnreadable::finding).toList();
    }

    private static Optional<Finding> finding(Image image, Picture picture) {
        return picture.readable()
                ? Optional.empty()
                : Optional.of(
                        RULE.at(
                                image.place(),
                                "The picture "
                                        + Quote.of(image.target())
                                        + " is broken, or not what its ending says.",
                                "Save it again as PNG, JPEG, WebP or SVG, with that ending."));
    }
}
