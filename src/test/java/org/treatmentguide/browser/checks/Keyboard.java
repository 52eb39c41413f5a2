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

    private final Optional<String> key;

    private Keyboard(Optional<String> key) {
        this.key = key;
    }

    /** From the top to the end. */
    public static Keyboard forth() {
        return new Keyboard(Optional.of("Tab"));
    }

    /** From the end to the top. */
    public static Keyboard back() {
        return new Keyboard(Optional.of("Shift+Tab"));
    }

    /** No walk, only a look at every stop: is its focus seen and not covered? */
    public static Keyboard atRest() {
        return new Keyboard(Optional.empty());
    }

    @Override
    public List<String> faults(Page page) {
        if (key.isEmpty()) {
            page.evaluate("document.activeElement?.blur()");
            START.run(page);
            return sentences(page.evaluate("walk.visit()"));
        }
        // A walk starts where the focus or the address was last; only a fresh page without a place
        // starts at its top, or backwards at its end.
        page.evaluate("history.replaceState(null, '', location.pathname)");
        page.reload();
        return walk(page, key.get(), ((Number) START.run(page)).intValue());
    }

    private static List<String> walk(Page page, String key, int stops) {
        for (int press = 0; press < stops + MORE_STOPS; press++) {
            page.keyboard().press(key);
            if (press >= stops && Boolean.TRUE.equals(page.evaluate("walk.isOut()"))) {
                break;
            }
        }
        return sentences(page.evaluate("back => walk.report(back)", key.startsWith("Shift")));
    }

    private static List<String> sentences(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
