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

/** A picture that takes long to arrive, or that has more pixels than any screen shows. */
public final class ImageTooHeavy implements Check {

    private static final Rule RULE = Rule.warning("image-too-heavy");
    private static final int BYTES = 300_000;
    private static final int PIXELS = 2_400;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        return UsedPictures.findings(guide, ImageTooHeavy::finding).toList();
    }

    private static Optional<Finding> finding(Image image, Picture picture) {
        boolean large = !picture.drawn() && Math.max(picture.width(), picture.height()) > PIXELS;
        if (picture.bytes() <= BYTES && !large) {
            return Optional.empty();
        }
        String says =
                large
                        ? "%,d by %,d pixels".formatted(picture.width(), picture.height())
                        : "%,d bytes".formatted(picture.bytes());
        return Optional.of(
                RULE.at(
                        image.place(),
                        "The picture " + Quote.of(image.target()) + " has " + says + ".",
                        "Make it smaller: at most 300,000 bytes, and 2,400 pixels each way."));
    }
}
