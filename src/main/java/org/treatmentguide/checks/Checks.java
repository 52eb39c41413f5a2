package org.treatmentguide.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.treatmentguide.checks.build.BuildCheck;
import org.treatmentguide.checks.build.DraftInOutput;
import org.treatmentguide.checks.build.PageNotWritten;
import org.treatmentguide.checks.build.TemplateFailed;
import org.treatmentguide.checks.build.TwoPagesOneAddress;
import org.treatmentguide.checks.evidence.ClaimWithoutSource;
import org.treatmentguide.checks.evidence.HelpLineDiffers;
import org.treatmentguide.checks.evidence.HelpLineUnchecked;
import org.treatmentguide.checks.evidence.NumberDiffersFromRecord;
import org.treatmentguide.checks.evidence.NumberWithoutRecord;
import org.treatmentguide.checks.evidence.TermNotLinked;
import org.treatmentguide.checks.evidence.UnknownCitation;
import org.treatmentguide.checks.evidence.UnknownHelpLine;
import org.treatmentguide.checks.evidence.UnknownOutcome;
import org.treatmentguide.checks.evidence.UnknownTerm;
import org.treatmentguide.checks.evidence.UnusedReference;
import org.treatmentguide.checks.header.DescriptionLength;
import org.treatmentguide.checks.header.DuplicateOrder;
import org.treatmentguide.checks.header.DuplicateTitle;
import org.treatmentguide.checks.header.SummaryTooLong;
import org.treatmentguide.checks.links.AssetNotFound;
import org.treatmentguide.checks.links.BareUrl;
import org.treatmentguide.checks.links.DuplicateId;
import org.treatmentguide.checks.links.HeadingNotFound;
import org.treatmentguide.checks.links.InsecureLink;
import org.treatmentguide.checks.links.OrphanPage;
import org.treatmentguide.checks.links.PageNotFound;
import org.treatmentguide.checks.links.VagueLinkText;
import org.treatmentguide.checks.markup.H1InBody;
import org.treatmentguide.checks.markup.HeadingSkipsLevel;
import org.treatmentguide.checks.markup.ImageTooHeavy;
import org.treatmentguide.checks.markup.ImageUnreadable;
import org.treatmentguide.checks.markup.ImageWithoutAlt;
import org.treatmentguide.checks.markup.RawHtml;
import org.treatmentguide.checks.markup.TableWithoutCaption;
import org.treatmentguide.checks.markup.UnknownBox;
import org.treatmentguide.checks.numbers.MixedDenominators;
import org.treatmentguide.checks.numbers.OneInX;
import org.treatmentguide.checks.numbers.PercentageAlone;
import org.treatmentguide.checks.numbers.RelativeOnly;
import org.treatmentguide.checks.numbers.VagueFrequency;
import org.treatmentguide.checks.review.ChangeWithoutDate;
import org.treatmentguide.checks.review.ReviewDueSoon;
import org.treatmentguide.checks.review.ReviewInterval;
import org.treatmentguide.checks.review.ReviewOverdue;
import org.treatmentguide.checks.safety.HarmfulSuicideWording;
import org.treatmentguide.checks.safety.PhoneNumberInText;
import org.treatmentguide.checks.safety.StopTreatmentAdvice;
import org.treatmentguide.checks.safety.SuicideWithoutHelp;
import org.treatmentguide.checks.stories.BrandInStory;
import org.treatmentguide.checks.stories.ConsentEnded;
import org.treatmentguide.checks.stories.StoriesUnbalanced;
import org.treatmentguide.checks.stories.StoryFieldMissing;
import org.treatmentguide.checks.stories.StoryOnComparison;
import org.treatmentguide.checks.words.AbbreviationNotExpanded;
import org.treatmentguide.checks.words.AdviceToChoose;
import org.treatmentguide.checks.words.AmericanSpelling;
import org.treatmentguide.checks.words.AnswerOver40Words;
import org.treatmentguide.checks.words.GradeAbove8;
import org.treatmentguide.checks.words.HypeWord;
import org.treatmentguide.checks.words.LabelForPeople;
import org.treatmentguide.checks.words.ParagraphTooLong;
import org.treatmentguide.checks.words.SentenceOver30Words;
import org.treatmentguide.checks.words.SentencesTooLong;
import org.treatmentguide.checks.words.SummaryGradeAbove6;
import org.treatmentguide.checks.words.UnbalancedHeadings;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.report.Rule;

/** The list of all rules. A new one is a class, a marked fixture, a page and a line here. */
public final class Checks {

    private static final List<Check> ON_THE_GUIDE =
            List.of(
                    new DuplicateOrder(),
                    new DuplicateTitle(),
                    new DescriptionLength(),
                    new SummaryTooLong(),
                    new PageNotFound(),
                    new AssetNotFound(),
                    new DuplicateId(),
                    new OrphanPage(),
                    new VagueLinkText(),
                    new BareUrl(),
                    new InsecureLink(),
                    new OneInX(),
                    new MixedDenominators(),
                    new PercentageAlone(),
                    new RelativeOnly(),
                    new UnknownTerm(),
                    new TermNotLinked(),
                    new StoryFieldMissing(),
                    new StoryOnComparison(),
                    new StoriesUnbalanced(),
                    new SuicideWithoutHelp(),
                    new PhoneNumberInText(),
                    new ReviewInterval(),
                    new ChangeWithoutDate(),
                    new HeadingSkipsLevel(),
                    new H1InBody(),
                    new ImageWithoutAlt(),
                    new ImageTooHeavy(),
                    new ImageUnreadable(),
                    new TableWithoutCaption(),
                    new UnknownBox(),
                    new RawHtml());

    private static final List<BuildCheck> ON_THE_BUILD =
            List.of(new PageNotWritten(), new TwoPagesOneAddress(), new DraftInOutput());

    private Checks() {}

    /**
     * On what was written.
     *
     * @param today the day by which reviews are due and consents end
     * @param evidence the records that pages name
     * @param words the lists of words that some rules look for
     */
    public static List<Check> onTheGuide(LocalDate today, Evidence evidence, WordLists words) {
        return Stream.of(
                        ON_THE_GUIDE,
                        byDay(today, evidence),
                        byEvidence(evidence),
                        byWords(words, evidence),
                        onPlainWords(words, evidence))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Check> byDay(LocalDate today, Evidence evidence) {
        return List.of(
                new ReviewOverdue(today),
                new ReviewDueSoon(today),
                new ConsentEnded(today),
                new HelpLineUnchecked(today, evidence));
    }

    private static List<Check> byEvidence(Evidence evidence) {
        return List.of(
                new HeadingNotFound(evidence),
                new UnknownCitation(evidence),
                new UnknownOutcome(evidence),
                new UnknownHelpLine(evidence),
                new HelpLineDiffers(evidence),
                new NumberDiffersFromRecord(evidence),
                new NumberWithoutRecord(evidence),
                new UnusedReference(evidence));
    }

    private static List<Check> byWords(WordLists words, Evidence evidence) {
        return List.of(
                new ClaimWithoutSource(words),
                new BrandInStory(words),
                new StopTreatmentAdvice(words),
                new VagueFrequency(words, evidence),
                new HarmfulSuicideWording(words, evidence));
    }

    private static List<Check> onPlainWords(WordLists words, Evidence evidence) {
        return List.of(
                new GradeAbove8(words),
                new SummaryGradeAbove6(words),
                new SentenceOver30Words(evidence),
                new SentencesTooLong(),
                new ParagraphTooLong(),
                new AnswerOver40Words(),
                new AbbreviationNotExpanded(words, evidence),
                new HypeWord(words, evidence),
                new LabelForPeople(words, evidence),
                new AmericanSpelling(words, evidence),
                new AdviceToChoose(words, evidence),
                new UnbalancedHeadings(evidence));
    }

    /** On what the build made of it. */
    public static List<BuildCheck> onTheBuild() {
        return ON_THE_BUILD;
    }

    /** Every rule that this folder knows, those of the comments that silence others included. */
    public static List<Rule> rules() {
        return Stream.of(
                        onTheGuide(LocalDate.EPOCH, Evidence.none(), WordLists.none()).stream()
                                .map(Check::rule),
                        ON_THE_BUILD.stream().map(BuildCheck::rule),
                        Stream.of(TemplateFailed.RULE),
                        Allowances.RULES.stream())
                .flatMap(rules -> rules)
                .toList();
    }
}
