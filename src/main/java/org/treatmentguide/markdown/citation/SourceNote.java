package org.treatmentguide.markdown.citation;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentguide.evidence.KindOfStudy;
import org.treatmentguide.evidence.Locator;
import org.treatmentguide.evidence.Reference;
import org.treatmentguide.evidence.Seen;
import org.treatmentguide.evidence.csl.ShortForm;
import org.treatmentguide.markdown.html.Escape;

/** What a reader is told of a source in place: who, when, what sort of work, how we saw it. */
public final class SourceNote {

    private SourceNote() {}

    public static String id(int number) {
        return "note-source-" + number;
    }

    public static String html(int number, Reference reference) {
        var html = new StringBuilder();
        html.append("<p class=\"note__title\">")
                .append(Escape.html(ShortForm.of(reference)))
                .append("</p>\n");
        if (ShortForm.namesSomebody(reference)) {
            html.append("<p>" + Escape.html(ShortForm.title(reference)) + "</p>\n");
        }
        String about =
                Stream.of(kind(reference), caveat(reference))
                        .filter(words -> !words.isEmpty())
                        .map(words -> words.matches(".*[.!?]") ? words : words + ".")
                        .collect(Collectors.joining(" "));
        if (!about.isEmpty()) {
            html.append("<p>" + Escape.html(about) + "</p>\n");
        }
        return html.append("<p class=\"note__links\"><a href=\"#source-" + number + "\">")
                .append("Full entry in the list of sources</a>" + work(reference) + "</p>\n")
                .toString();
    }

    /** The kind of study in words; empty where it says nothing. */
    public static String kind(Reference reference) {
        return reference.kind().map(SourceNote::words).orElse("");
    }

    /** How we saw it, and what else a reader should know; empty where there is nothing. */
    public static String caveat(Reference reference) {
        return Stream.concat(
                        reference.seen().map(SourceNote::words).stream(), reference.note().stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String work(Reference reference) {
        Locator locator = reference.locators().get(0);
        String where =
                switch (locator.kind()) {
                    case DOI -> "doi.org";
                    case PMID -> "PubMed";
                    case PMCID -> "PubMed Central";
                    case URL -> host(locator.url());
                };
        return " <a href=\"%s\">The work itself (%s)</a>"
                .formatted(Escape.html(locator.url()), Escape.html(where));
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "link" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException unusual) {
            return "link";
        }
    }

    private static String words(KindOfStudy kind) {
        return switch (kind) {
            case META_ANALYSIS -> "Several studies added together (meta-analysis)";
            case REVIEW -> "Review of other studies";
            case RCT -> "Trial in which chance decided who had what (randomised trial)";
            case COHORT -> "Study that followed people; chance did not decide who had what";
            case CASE_REPORT -> "Report of one person or a few";
            case QUALITATIVE -> "Study of what people say (interviews)";
            case MECHANISM -> "Study of how a treatment works, not of whether it helps";
            case GUIDELINE -> "Guideline or policy";
            case CONSENSUS -> "What a group of experts agreed";
            case REGULATOR -> "Record of an authority that approves treatments";
            case LABEL -> "Official label of a medicine";
            case PATIENT_INFORMATION -> "Information for the public";
            case STORY -> "Somebody's own account";
            case OTHER -> "";
        };
    }

    private static String words(Seen seen) {
        return switch (seen) {
            case FULL, PAGE -> "";
            case PART -> "We read part of it.";
            case ABSTRACT -> "We read its summary, not all of it.";
            case SECOND_HAND -> "We saw it only as quoted by others.";
            case RECALLED -> "Written down from memory; not looked up again yet.";
        };
    }
}
