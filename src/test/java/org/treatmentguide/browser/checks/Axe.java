package org.treatmentguide.browser.checks;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * axe-core: all of WCAG 2.2 at A, AA and AAA, and its best practices.
 *
 * <p>What axe cannot decide ("incomplete") is a fault too, until somebody has looked and written
 * down why it is well.
 */
public final class Axe implements Check {

    private static final List<String> TAGS =
            List.of(
                    "wcag2a",
                    "wcag2aa",
                    "wcag2aaa",
                    "wcag21a",
                    "wcag21aa",
                    "wcag22a",
                    "wcag22aa",
                    "best-practice");

    /** Rules that axe leaves out unless asked. */
    private static final List<String> ALSO =
            List.of(
                    "target-size",
                    "color-contrast-enhanced",
                    "p-as-heading",
                    "table-fake-caption",
                    "td-has-header",
                    "label-content-name-mismatch",
                    "css-orientation-lock");

    /** Rules that we leave out, each with its reason. */
    private static final Map<String, String> WITHOUT = Map.of();

    /** Rules that axe leaves open and somebody has answered, each with the answer. */
    private static final Map<String, String> REVIEWED =
            Map.of(
                    "identical-links-same-purpose",
                    "one text with two targets is compared on the whole page by axe; notes and terms repeat by design",
                    "target-size",
                    "axe leaves targets inside a sentence open; the check target-size measures them");

    private static final String ENGINE = Script.resource("/axe.min.js");
    private static final Script RUN =
            Script.named(
                    "axe-run",
                    Map.of("tags", TAGS, "also", ALSO, "without", List.copyOf(WITHOUT.keySet())));

    /**
     * Names the library whose axe.min.js we run: its own runner opens a second page for every run.
     */
    static final Class<?> LIBRARY = AxeBuilder.class;

    @Override
    public List<String> faults(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate("() => { " + ENGINE + " }");
        }
        return ((List<?>) RUN.run(page))
                .stream()
                        .map(found -> (Map<?, ?>) found)
                        .filter(Axe::counts)
                        .map(Axe::sentence)
                        .toList();
    }

    private static boolean counts(Map<?, ?> found) {
        return !"incomplete".equals(found.get("kind"))
                || !REVIEWED.containsKey(String.valueOf(found.get("rule")));
    }

    private static String sentence(Map<?, ?> found) {
        String open = "incomplete".equals(found.get("kind")) ? " (axe leaves it open)" : "";
        return "%s%s: %s at %s"
                .formatted(found.get("rule"), open, found.get("why"), found.get("target"));
    }
}
