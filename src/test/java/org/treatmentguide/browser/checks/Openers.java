package org.treatmentguide.browser.checks;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * What opens in place opens and closes by keyboard: a fold by Enter, a note by Enter and Escape,
 * the focus kept.
 */
public final class Openers implements Check {

    private static final Script FIND = Script.named("openers");

    @Override
    public List<String> faults(Page page) {
        var faults = new ArrayList<String>();
        List<?> names = (List<?>) FIND.run(page);
        for (int opener = 0; opener < names.size(); opener++) {
            String fault = fault(page, opener);
            if (!fault.isEmpty()) {
                faults.add(names.get(opener) + " " + fault);
            }
        }
        return faults;
    }

    private static String fault(Page page, int opener) {
        page.evaluate("i => openers.focus(i)", opener);
        boolean before = is(page, "isOpen", opener);
        page.keyboard().press("Enter");
        if (is(page, "isOpen", opener) == before) {
            return "does not answer to the Enter key";
        }
        boolean popover = is(page, "isPopover", opener);
        page.keyboard().press(popover ? "Escape" : "Enter");
        if (is(page, "isOpen", opener) != before) {
            return popover
                    ? "does not close with the Escape key"
                    : "does not close again with the Enter key";
        }
        return is(page, "hasFocus", opener) ? "" : "does not get the focus back when it closes";
    }

    private static boolean is(Page page, String what, int opener) {
        return Boolean.TRUE.equals(page.evaluate("i => openers." + what + "(i)", opener));
    }
}
