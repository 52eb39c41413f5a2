package org.treatmentguide.checks.stories;

import java.util.stream.Stream;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;

/** The stories of a guide. */
final class Stories {

    private Stories() {}

    static Stream<Page> in(Guide guide) {
        return guide.pages().stream().filter(page -> page.type() == PageType.STORY);
    }

    /** Those that readers get. */
    static Stream<Page> publishedIn(Guide guide) {
        return in(guide).filter(page -> !page.draft());
    }
}
