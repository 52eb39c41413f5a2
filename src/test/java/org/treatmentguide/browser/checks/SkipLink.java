package org.treatmentguide.browser.checks;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The first press of Tab shows the skip link, Enter jumps to the text, and the next Tab goes on
 * from there.
 */
public final class SkipLink implements Check {

    private static final String FIRST_STOP =
            """
            () => {
              const link = document.activeElement, box = link.getBoundingClientRect();
              if (!link.matches('a[href^="#"]')) return 'the first stop of the Tab key is no link within the page';
              window.skipTarget = document.getElementById(decodeURIComponent(link.hash.slice(1)));
              if (!skipTarget) return 'the skip link leads to ' + link.hash + ', which is not on the page';
              if (!skipTarget.matches('main') && !skipTarget.closest('main')) return 'the skip link does not lead to the text';
              const seen = box.width > 20 && box.height > 20 && box.left >= 0 && box.top >= 0 && box.right <= innerWidth;
              return seen ? '' : 'the skip link cannot be seen when it has the focus';
            }""";

    private static final String NEXT_STOP =
            """
            () => {
              const stop = document.activeElement, follows = Node.DOCUMENT_POSITION_FOLLOWING;
              const after = stop === document.body || skipTarget.contains(stop) || (skipTarget.compareDocumentPosition(stop) & follows);
              return after ? '' : 'after the skip link the Tab key goes back to before the text';
            }""";

    @Override
    public List<String> faults(Page page) {
        page.evaluate("history.replaceState(null, '', location.pathname)");
        page.reload();
        page.keyboard().press("Tab");
        String first = String.valueOf(page.evaluate(FIRST_STOP));
        if (!first.isEmpty()) {
            return List.of(first);
        }
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        String next = String.valueOf(page.evaluate(NEXT_STOP));
        return next.isEmpty() ? List.of() : List.of(next);
    }
}
