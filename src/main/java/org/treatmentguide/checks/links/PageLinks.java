package org.treatmentguide.checks.links;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Link;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Nearest;

/**
 * What may be wrong with a link to a page, said so that its author knows what to write instead.
 *
 * @param files paths of the files that are no pages
 */
record PageLinks(Sources sources, Set<String> files) {

    private static final List<String> SCHEMES =
            List.of("https", "http", "mailto", "tel", "term", "outcome", "help", "pictograph");

    Optional<Finding> fault(Page page, Link link) {
        var target = Target.of(link.target());
        if (target.isEmpty()) {
            return Optional.of(nowhere(link));
        }
        if (target.hasScheme()) {
            return SCHEMES.contains(target.scheme())
                    ? Optional.empty()
                    : Optional.of(scheme(link, target));
        }
        if (target.isHere() || !target.isPage()) {
            return Optional.empty();
        }
        return new Way(page, link, target).fault();
    }

    private static Finding nowhere(Link link) {
        return PageNotFound.RULE.at(
                link.place(),
                "The link " + Quote.of(link.text()) + " has nothing between its round brackets.",
                "Write where it goes, such as “tms.md”, or remove the brackets.");
    }

    private static Finding scheme(Link link, Target target) {
        return PageNotFound.RULE.at(
                link.place(),
                "The link "
                        + Quote.of(link.target())
                        + " starts with "
                        + Quote.whole(target.scheme() + ":")
                        + ", which leads nowhere here."
                        + Nearest.in(SCHEMES).didYouMean(target.scheme()),
                "Use one of: " + String.join(":, ", SCHEMES) + ":, or the path of a page.");
    }

    /** The way from a page to another, as a link tells it. */
    private final class Way {

        private final Page page;
        private final Link link;
        private final Target target;
        private final String source;
        private final String path;

        Way(Page page, Link link, Target target) {
            this.page = page;
            this.link = link;
            this.target = target;
            this.source = Paths.of(page.source());
            this.path =
                    target.isAbsolute()
                            ? Paths.root(source) + target.path()
                            : Paths.resolve(source, target.path()).orElse("");
        }

        Optional<Finding> fault() {
            if (target.isAbsolute()) {
                return Optional.of(absolute());
            }
            if (target.path().contains("\\")) {
                return Optional.of(backslash());
            }
            if (path.isEmpty()) {
                return Optional.of(outside());
            }
            if (files.contains(path)) {
                return Optional.empty();
            }
            return sources.page(path).map(this::draft).orElseGet(() -> Optional.of(missing()));
        }

        private Finding absolute() {
            return PageNotFound.RULE.at(
                    link.place(),
                    "The link "
                            + Quote.of(link.target())
                            + " starts with “/”, so it breaks where the guide is not at the root of its"
                            + " address.",
                    target.isOtherSite()
                            ? "Write " + Quote.whole("https:" + link.target()) + "."
                            : meant().map(this::write)
                                    .orElse(
                                            "Write the way from this page to the file, such as “../about.md”."));
        }

        private Finding backslash() {
            return PageNotFound.RULE.at(
                    link.place(),
                    "The link "
                            + Quote.of(link.target())
                            + " has “\\” between its folders, where a link needs “/”.",
                    "Write " + Quote.whole(link.target().replace('\\', '/')) + ".");
        }

        private Finding outside() {
            return PageNotFound.RULE.at(
                    link.place(),
                    "The link "
                            + Quote.of(link.target())
                            + " leads out of the folder "
                            + Paths.root(source)
                            + ", and nothing out there is part of the guide.",
                    sources.nearest(Paths.root(source) + "/" + Paths.name(target.path()))
                            .map(this::write)
                            .orElse(
                                    "Link to a page in that folder, or write a full address with “https:”."));
        }

        /** A page that readers get must not lead them to one that they do not get. */
        private Optional<Finding> draft(Page there) {
            return page.draft() || !there.draft()
                    ? Optional.empty()
                    : Optional.of(
                            PageNotFound.RULE.at(
                                    link.place(),
                                    "The page "
                                            + Quote.of(link.target())
                                            + " is a draft, so readers would not find it.",
                                    "Publish that page with “status: published”, or remove the link."));
        }

        private Finding missing() {
            Optional<String> built = meant();
            if (built.isPresent()) {
                return PageNotFound.RULE.at(
                        link.place(),
                        "The link "
                                + Quote.of(link.target())
                                + " names the page as it will be built, which is not there in the source.",
                        write(built.get()));
            }
            Optional<String> near = sources.nearest(Paths.asMarkdown(path));
            return PageNotFound.RULE.at(
                    link.place(),
                    "There is no page "
                            + Quote.of(path)
                            + "."
                            + near.map(it -> " Did you mean " + Quote.whole(it) + "?").orElse(""),
                    near.map(this::write)
                            .orElse(
                                    "Correct the path, or write the page and add it to the guide."));
        }

        /**
         * The page whose source is spelt in another way: {@code tms.html}, {@code tms}, {@code
         * faq/}.
         */
        private Optional<String> meant() {
            return Stream.of(path, Paths.asMarkdown(path), path + "/index.md")
                    .map(way -> way.replaceAll("/{2,}", "/"))
                    .filter(sources::has)
                    .findFirst();
        }

        private String write(String page) {
            String heading = target.heading().isEmpty() ? "" : "#" + target.heading();
            return "Write " + Quote.whole(Paths.relative(source, page) + heading) + ".";
        }
    }
}
