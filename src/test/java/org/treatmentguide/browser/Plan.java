package org.treatmentguide.browser;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.treatmentguide.browser.checks.Axe;
import org.treatmentguide.browser.checks.AxeOnNotes;
import org.treatmentguide.browser.checks.Check;
import org.treatmentguide.browser.checks.Keyboard;
import org.treatmentguide.browser.checks.Links;
import org.treatmentguide.browser.checks.Openers;
import org.treatmentguide.browser.checks.Script;
import org.treatmentguide.browser.checks.SkipLink;

/** What is looked at in which pass, in the order in which a page is turned over. */
final class Plan {

    /** The name of the check that listens during all passes of a window. */
    static final String TRAFFIC = "traffic";

    /** What a reader presses most: 44 px each way. Everything else is 24 px. */
    static final String MAIN_CONTROLS =
            String.join(
                    ", ",
                    "button:not(sup button, p button, li button, td button, th button, dd button)",
                    "summary",
                    "input:not([type=radio]):not([type=checkbox])",
                    "select",
                    ".skip-link:focus",
                    ".header a",
                    ".menu a",
                    ".contents a",
                    ".guide-contents__pages a",
                    ".footer__nav a",
                    ".page-turn a",
                    ".letters a",
                    ".help-now a[href^='tel:']");

    /**
     * One look; a thorough one is for one page of each layout only. Most are for what depends on
     * the styles alone.
     */
    record Step(Pass pass, String name, Check check, boolean thorough) {

        Step(Pass pass, String name, Check check) {
            this(pass, name, check, false);
        }
    }

    private static final Axe AXE = Axe.everywhere();
    private static final Check NOTES = new AxeOnNotes(AXE);
    private static final Check REFLOW = Script.named("reflow");
    private static final Check CLIPPED = Script.named("clipped-text");
    private static final Check TARGETS = Script.named("target-size", MAIN_CONTROLS);
    private static final Check CROWDING = Script.named("crowding");
    private static final Check ELSEWHERE = Script.named("elsewhere");

    static final List<Step> STEPS =
            List.of(
                    new Step(Pass.LIGHT, "storage", Script.named("storage")),
                    new Step(Pass.LIGHT, "elsewhere", ELSEWHERE),
                    new Step(Pass.LIGHT, "outline", Script.named("outline")),
                    new Step(Pass.LIGHT, "axe", AXE),
                    new Step(Pass.LIGHT, "reflow", REFLOW),
                    new Step(Pass.LIGHT, "target-size", TARGETS),
                    new Step(Pass.LIGHT, "openers", new Openers()),
                    new Step(Pass.LIGHT, "skip-link", new SkipLink()),
                    new Step(Pass.LIGHT, "keyboard", Keyboard.forth()),
                    new Step(Pass.LIGHT, "keyboard", Keyboard.back(), true),
                    new Step(Pass.LIGHT, "axe", NOTES),
                    new Step(Pass.DARK, "axe", AXE),
                    new Step(Pass.DARK, "keyboard", Keyboard.atRest()),
                    new Step(Pass.TABLET, "reflow", REFLOW),
                    new Step(Pass.TABLET, "clipped-text", CLIPPED),
                    new Step(Pass.TABLET, "keyboard", Keyboard.atRest(), true),
                    new Step(Pass.NARROW, "axe", AXE),
                    new Step(Pass.NARROW, "reflow", REFLOW),
                    new Step(Pass.NARROW, "clipped-text", CLIPPED),
                    new Step(Pass.NARROW, "target-size", TARGETS),
                    new Step(Pass.NARROW, "skip-link", new SkipLink(), true),
                    new Step(Pass.NARROW, "keyboard", Keyboard.atRest()),
                    new Step(Pass.NARROW, "keyboard", Keyboard.forth(), true),
                    new Step(Pass.NARROW_DARK, "axe", AXE, true),
                    new Step(Pass.NARROW_DARK, "axe", NOTES, true),
                    new Step(Pass.LARGE_TEXT, "reflow", REFLOW),
                    new Step(Pass.LARGE_TEXT, "clipped-text", CLIPPED),
                    new Step(Pass.LARGE_TEXT_TABLET, "reflow", REFLOW),
                    new Step(Pass.LARGE_TEXT_TABLET, "clipped-text", CLIPPED),
                    new Step(Pass.WIDE_SPACING, "reflow", REFLOW),
                    new Step(Pass.WIDE_SPACING, "clipped-text", CLIPPED),
                    new Step(Pass.WIDE_SPACING_DESK, "reflow", REFLOW),
                    new Step(Pass.WIDE_SPACING_DESK, "clipped-text", CLIPPED),
                    new Step(Pass.FORCED_COLOURS, "axe", Axe.inForcedColours()),
                    new Step(Pass.FORCED_COLOURS, "keyboard", Keyboard.atRest(), true),
                    new Step(Pass.FORCED_COLOURS, "forced-colours", Script.named("forced-colours")),
                    new Step(
                            Pass.FORCED_COLOURS_DARK,
                            "forced-colours",
                            Script.named("forced-colours")),
                    new Step(Pass.REDUCED_MOTION, "motion", Script.named("motion")),
                    new Step(Pass.PRINT, "print", Script.named("print")),
                    new Step(Pass.ZOOMED, "reflow", REFLOW),
                    new Step(Pass.ZOOMED, "clipped-text", CLIPPED),
                    new Step(Pass.ZOOMED, "crowding", CROWDING),
                    new Step(Pass.WITHOUT_SCRIPT, "no-script", Script.named("no-script")),
                    new Step(Pass.WITHOUT_SCRIPT, "clipped-text", CLIPPED),
                    new Step(Pass.FROM_DISK, "links", new Links()),
                    new Step(Pass.FROM_DISK, "elsewhere", ELSEWHERE),
                    new Step(Pass.FROM_DISK, "storage", Script.named("storage")));

    /** One page of each layout, the one with most in it. */
    private static final Set<String> ONE_OF_EACH =
            Set.of(
                    "index.html",
                    "404.html",
                    "compare.html",
                    "faq/safety.html",
                    "glossary.html",
                    "help-now.html",
                    "questions-to-ask.html",
                    "references.html",
                    "what-matters-to-me.html",
                    "sections/effectiveness.html",
                    "sections/stories.html",
                    "stories/tms-after-years.html");

    /**
     * All parts on one page, half a million letters: each part is looked at on its own page, and
     * the keyboard alone would walk for minutes.
     */
    private static final String WHOLE = "whole-guide.html";

    private static final Set<String> LOOKS_AT_THE_WHOLE =
            Set.of(
                    "storage",
                    "elsewhere",
                    "outline",
                    "reflow",
                    "clipped-text",
                    "print",
                    "no-script",
                    "links");

    /** Every look at every page, and the thorough ones at one of each layout. */
    static boolean isDue(Step step, String page) {
        if (page.equals(WHOLE)) {
            return LOOKS_AT_THE_WHOLE.contains(step.name())
                    || step.name().equals("axe") && step.pass() == Pass.LIGHT;
        }
        return !step.thorough() || ONE_OF_EACH.contains(page);
    }

    /** The names of all checks. */
    static List<String> checks() {
        return Stream.concat(Stream.of(TRAFFIC), STEPS.stream().map(Step::name))
                .distinct()
                .sorted()
                .toList();
    }

    private Plan() {}
}
