package org.treatmentguide.browser.checks;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;

/**
 * A walk with the Tab key: everything is reached in order and left again, shows its focus, and is
 * never covered.
 */
public final class Keyboard implements Check {

    /** Boxes that scroll take the focus too, without being asked. */
    private static final int MORE_STOPS = 30;

    private static final Script START = Script.named("walk-start");

    private enum Walk {
        FORTH,
        BACK
    }

    private final Optional<Walk> walk;

    private Keyboard(Optional<Walk> walk) {
        this.walk = walk;
    }

    /** From the top to the end. */
    public static Keyboard forth() {
        return new Keyboard(Optional.of(Walk.FORTH));
    }

    /** From the end to the top. */
    public static Keyboard back() {
        return new Keyboard(Optional.of(Walk.BACK));
    }

    /** No walk, only a look at every stop: is its focus seen and not covered? */
    public static Keyboard atRest() {
        return new Keyboard(Optional.empty());
    }

    @Override
    public List<String> faults(Page page) {
        if (walk.isEmpty()) {
            page.evaluate("document.activeElement?.blur()");
            START.run(page);
            return sentences(page.evaluate("walk.visit()"));
        }
        // A walk starts where the focus or the address was last; only a fresh page without a place
        // starts at its top, or backwards at its end.
        page.evaluate("history.replaceState(null, '', location.pathname)");
        page.reload();
        return walk(page, walk.get() == Walk.BACK, ((Number) START.run(page)).intValue());
    }

    /** The key is held down, and repeats: half the messages of pressing it each time. */
    private static List<String> walk(Page page, boolean back, int stops) {
        if (back) {
            page.keyboard().down("Shift");
        }
        for (int step = 0; step < stops + MORE_STOPS; step++) {
            page.keyboard().down("Tab");
            if (step >= stops && Boolean.TRUE.equals(page.evaluate("walk.isOut()"))) {
                break;
            }
        }
        page.keyboard().up("Tab");
        if (back) {
            page.keyboard().up("Shift");
        }
        return sentences(page.evaluate("back => walk.report(back)", back));
    }

    private static List<String> sentences(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
