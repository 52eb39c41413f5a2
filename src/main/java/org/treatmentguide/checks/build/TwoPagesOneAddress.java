package org.treatmentguide.checks.build;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.treatmentguide.checks.Quote;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/**
 * Two sources that would end in one file of the site, also where only capitals or the way of
 * writing an accent tell them apart: many systems take those for one file.
 */
public final class TwoPagesOneAddress implements BuildCheck {

    private static final Rule RULE = Rule.error("two-pages-one-address");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Outcome outcome) {
        var taken = new HashMap<String, SourceFate>();
        var findings = new ArrayList<Finding>();
        List<SourceFate> published =
                outcome.fates().stream().filter(SourceFate::isPublished).toList();
        for (SourceFate fate : published) {
            SourceFate first = taken.putIfAbsent(plain(fate.address()), fate);
            if (first != null) {
                findings.add(same(fate, first));
            }
        }
        published.forEach(
                fate -> above(fate, taken).map(it -> inside(fate, it)).ifPresent(findings::add));
        return findings;
    }

    private static Finding same(SourceFate fate, SourceFate first) {
        boolean alike = fate.address().equals(first.address());
        return RULE.at(
                fate.place(),
                "This file would stand at "
                        + Quote.of(fate.address())
                        + ", where "
                        + first.path()
                        + " stands"
                        + (alike
                                ? " already."
                                : " on systems that do not tell capitals or accents apart."),
                "Rename one of the two.");
    }

    /** A file cannot lie in a folder that is a file. */
    private static Optional<SourceFate> above(SourceFate fate, Map<String, SourceFate> taken) {
        String path = plain(fate.file());
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            SourceFate file = taken.get(path.substring(0, slash));
            if (file != null) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static Finding inside(SourceFate fate, SourceFate file) {
        return RULE.at(
                fate.place(),
                "This file would stand in the folder "
                        + Quote.of(file.address())
                        + ", but "
                        + file.path()
                        + " is a file of that name.",
                "Rename the file or the folder.");
    }

    private static String plain(String address) {
        return Normalizer.normalize(address, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
