package org.treatmentguide.markdown.citation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentguide.evidence.KindOfStudy;
import org.treatmentguide.evidence.Reference;
import org.treatmentguide.evidence.Seen;

/** What a reader should know of a source besides its entry: what sort of work, how we saw it. */
public final class SourceNote {

    private SourceNote() {}

    /** The id of its entry in the list, which its marks open in place. */
    public static String id(int number) {
        return "source-" + number;
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
            case DEVICE_LABEL -> "The maker's label of a device";
            case MODEL -> "Calculation with a model, not a study of patients";
            case NEWS -> "News report";
            case MAKER -> "Information from the maker";
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
