package org.treatmentguide.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the accessibility standard promises of every page, in light and dark, wide and narrow, with
 * script and without.
 */
@ExtendWith(InBrowser.class)
class ReaderSiteIT {

    private final Survey survey;

    ReaderSiteIT(Survey survey) {
        this.survey = survey;
    }

    @Test
    void axeFindsNothing() {
        none("axe");
    }

    @Test
    void nothingScrollsSidewaysAt320PixelsOrAt400Percent() {
        none("reflow");
    }

    @Test
    void noTextIsCutOffWithLargeLettersOrWideSpacing() {
        none("clipped-text");
    }

    @Test
    void theKeyboardReachesAndLeavesEverythingAndTheFocusIsSeen() {
        none("keyboard");
    }

    @Test
    void everythingToPressIsLargeEnough() {
        none("target-size");
    }

    @Test
    void theSkipLinkWorks() {
        none("skip-link");
    }

    @Test
    void whatOpensInPlaceOpensAndClosesByKeyboard() {
        none("openers");
    }

    @Test
    void everyPageHasOneFirstHeadingNoSkippedLevelAndLandmarksWithNames() {
        none("outline");
    }

    @Test
    void everyTitleIsUnique() {
        none(Survey.TITLES);
    }

    @Test
    void theHeaderIsTheSameOnEveryPage() {
        none(Survey.STEADY_HEAD);
    }

    @Test
    void everythingCanBeReadWithoutScript() {
        none("no-script");
    }

    @Test
    void everyLinkWorksFromTheDisk() {
        none("links");
    }

    @Test
    void paperGetsTheTextAndNoNavigation() {
        none("print");
    }

    @Test
    void nothingMovesForWhoAsksForLessMotion() {
        none("motion");
    }

    @Test
    void forcedColoursKeepEdgesAndMarks() {
        none("forced-colours");
    }

    @Test
    void nothingStaysInTheWayOnASmallScreen() {
        none("crowding");
    }

    @Test
    void nothingIsStoredOnTheReadersDevice() {
        none("storage");
    }

    @Test
    void noOtherHostIsAskedAndThePolicyHolds() {
        none(Plan.TRAFFIC);
        none("elsewhere");
    }

    @Test
    void everyCheckHasItsTestHere() {
        var asked = new TreeSet<>(Plan.checks());
        asked.removeAll(
                List.of(
                        "axe",
                        "reflow",
                        "clipped-text",
                        "keyboard",
                        "target-size",
                        "skip-link",
                        "openers",
                        "outline",
                        "no-script",
                        "links",
                        "print",
                        "motion",
                        "forced-colours",
                        "crowding",
                        "storage",
                        Plan.TRAFFIC,
                        "elsewhere"));
        assertThat(asked).isEmpty();
        assertThat(survey.pages()).isPositive();
    }

    private void none(String check) {
        List<Fault> faults = survey.by(check);
        if (!faults.isEmpty()) {
            fail("%d faults of %s:%n%s", faults.size(), check, Fault.told(faults));
        }
    }
}
