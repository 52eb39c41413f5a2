package org.treatmentguide.browser.checks;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A walk with the Tab key: everything is reached in order and left again, shows its focus, and is
 * never covered.
 */
public final class Keyboard implements Check {

    /** Boxes that scroll take the focus too, without being asked. */
    private static final int MORE_STOPS = 30;

    private static final Script START = Script.named("walk-start");

    private final List<String> keys;

    private Keyboard(List<String> keys) {
        this.keys = keys;
    }

    public static Keyboard forth() {
        return new Keyboard(List.of("Tab"));
    }

    public static Keyboard forthAndBack() {
        return new Keyboard(List.of("Tab", "Shift+Tab"));
    }

    /** No walk, only a look at every stop: is its focus seen and not covered? */
    public static Keyboard atRest() {
        return new Keyboard(List.of());
    }

    @Override
    public List<String> faults(Page page) {
        // A walk starts where the focus or the address was last; only a fresh page without a place
        // starts at its top.
        page.evaluate("history.replaceState(null, '', location.pathname)");
        page.reload();
        int stops = ((Number) START.run(page)).intValue();
        var faults = new ArrayList<String>();
        keys.forEach(key -> faults.addAll(walk(page, key, stops)));
        if (keys.isEmpty()) {
            faults.addAll(sentences(page.evaluate("walk.visit()")));
        }
        return faults;
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
