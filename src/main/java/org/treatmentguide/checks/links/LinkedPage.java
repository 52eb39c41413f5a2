package org.treatmentguide.checks.links;

import java.nio.file.Path;
import java.util.Optional;
import org.treatmentguide.guide.Link;
import org.treatmentguide.guide.Page;

/** Where a link leads, for rules that care only about which page it is. */
public final class LinkedPage {

    private LinkedPage() {}

    /** The path of the source that the link names; nothing where it leads elsewhere. */
    public static Optional<String> of(Page page, Link link) {
        var target = Target.of(link.target());
        return target.isEmpty() || target.hasScheme() || target.isHere()
                ? Optional.empty()
                : Paths.resolve(Paths.of(page.source()), target.path());
    }

    public static String path(Path source) {
        return Paths.of(source);
    }
}
