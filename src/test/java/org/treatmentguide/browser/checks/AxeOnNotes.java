package org.treatmentguide.browser.checks;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What axe finds while a note stands open: one of a term, one of a number, one of a source. */
public final class AxeOnNotes implements Check {

    private static final List<String> OPENERS =
            List.of("button.term", "button.outcome", "button.cite__mark");

    private final Axe axe;

    public AxeOnNotes(Axe axe) {
        this.axe = axe;
    }

    @Override
    public List<String> faults(Page page) {
        var faults = new ArrayList<String>();
        for (String opener : OPENERS) {
            var button = page.locator("main " + opener).first();
            if (button.count() > 0) {
                button.focus();
                page.keyboard().press("Enter");
                axe.faults(page).forEach(fault -> faults.add("with a note open: " + fault));
                page.keyboard().press("Escape");
            }
        }
        return faults;
    }
}
