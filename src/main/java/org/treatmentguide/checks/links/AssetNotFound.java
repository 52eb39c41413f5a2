package org.treatmentguide.checks.links;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatmentguide.checks.Check;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Image;
import org.treatmentguide.guide.Link;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/**
 * A picture or another file that is not there. It may lie beside the pages, or under the same path
 * in the folder of assets, as both end in the same place.
 */
public final class AssetNotFound implements Check {

    private static final Rule RULE = Rule.error("asset-not-found");

    private static final String ASSETS = "assets";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        var search = new Search(Known.of(Paths.of(guide.otherFiles())));
        return guide.pages().stream().flatMap(page -> findings(page, search)).toList();
    }

    private static Stream<Finding> findings(Page page, Search search) {
        Stream<Use> images = page.facts().images().stream().map(AssetNotFound::use);
        Stream<Use> links =
                page.facts().links().stream()
                        .map(AssetNotFound::use)
                        .filter(use -> !use.target().isPage() && !use.target().isHere());
        return Stream.concat(images, links)
                .filter(use -> !use.target().hasScheme())
                .filter(use -> use.picture() || !use.target().isEmpty())
                .flatMap(use -> search.fault(page, use).stream());
    }

    private static Use use(Image image) {
        return new Use(true, Target.of(image.target()), image.place());
    }

    private static Use use(Link link) {
        return new Use(false, Target.of(link.target()), link.place());
    }

    private record Use(boolean picture, Target target, Place place) {
        String noun() {
            return picture ? "picture" : "file";
        }
    }

    private record Search(Known files) {

        Optional<Finding> fault(Page page, Use use) {
            String source = Paths.of(page.source());
            String root = Paths.root(source);
            String path =
                    use.target().isAbsolute()
                            ? root + use.target().path()
                            : Paths.resolve(source, use.target().path()).orElse("");
            if (use.target().isAbsolute()) {
                return Optional.of(absolute(use, source, path));
            }
            return path.startsWith(root + "/") && isThere(root, path)
                    ? Optional.empty()
                    : Optional.of(missing(use, source, path));
        }

        private boolean isThere(String root, String path) {
            return files.has(path) || files.has(inAssets(root, path));
        }

        private static String inAssets(String root, String path) {
            return ASSETS + path.substring(root.length());
        }

        private Finding absolute(Use use, String source, String path) {
            return RULE.at(
                    use.place(),
                    "The path of the "
                            + use.noun()
                            + " "
                            + Quote.of(use.target().written())
                            + " starts with “/”, so it breaks where the guide is not at the root of its"
                            + " address.",
                    isThere(Paths.root(source), path)
                            ? write(source, path)
                            : "Write the way from this page to the file, such as “../chart.png”.");
        }

        private Finding missing(Use use, String source, String path) {
            Optional<String> near = files.nearest(path.isEmpty() ? use.target().path() : path);
            return RULE.at(
                    use.place(),
                    "There is no "
                            + use.noun()
                            + " "
                            + Quote.of(use.target().written())
                            + " beside the pages or in the assets."
                            + near.map(it -> " Did you mean " + Quote.whole(it) + "?").orElse(""),
                    near.map(it -> write(source, it))
                            .orElse("Correct the path, or add the file beside this page."));
        }

        /** A file of the assets is named as if it lay in the content, where it will stand. */
        private static String write(String source, String file) {
            String built =
                    file.startsWith(ASSETS + "/")
                            ? Paths.root(source) + file.substring(ASSETS.length())
                            : file;
            return "Write " + Quote.whole(Paths.relative(source, built)) + ".";
        }
    }
}
