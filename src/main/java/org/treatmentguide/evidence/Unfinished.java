package org.treatmentguide.evidence;

import java.util.List;
import java.util.regex.Pattern;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.yaml.Mapping;
import org.treatmentguide.yaml.Row;
import org.treatmentguide.yaml.Scalar;

/** Finds remarks to ourselves in what readers would see, such as "authors not shown". */
final class Unfinished {

    private static final Pattern REMARK =
            Pattern.compile(
                    "(?i)\\b(authors?|exact title|title|name|date)s? (is |are )?"
                            + "(not (shown|seen|known|given|stated)|unknown|missing)\\b"
                            + "|\\b(todo|tbc|to be (checked|confirmed))\\b");

    // Nearly every title ends here; the pattern above is slow.
    private static final Pattern HINT =
            Pattern.compile("[Nn]ot |nknown|issing|[Tt][Oo][Dd]|[Tt][Bb][Cc]|[Tt]o be");

    private Unfinished() {}

    static void check(Row reference, List<Finding> found) {
        reference
                .maybeText("title")
                .ifPresent(title -> check(title, reference.placeOf("title"), found));
        for (var author : reference.items("author")) {
            if (author instanceof Mapping name) {
                name.value("literal")
                        .filter(Scalar.class::isInstance)
                        .map(Scalar.class::cast)
                        .ifPresent(text -> check(text.text(), text.place(), found));
            }
        }
    }

    private static void check(String text, Place place, List<Finding> found) {
        if (!HINT.matcher(text).find()) {
            return;
        }
        var remark = REMARK.matcher(text);
        if (remark.find()) {
            found.add(
                    EvidenceRules.UNFINISHED.at(
                            place,
                            "“" + remark.group() + "” is a remark, and a reader would see it.",
                            "Complete the reference, or do not keep it."));
        }
    }
}
