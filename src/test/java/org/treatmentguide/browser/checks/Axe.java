package org.treatmentguide.browser.checks;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    /** Rules that we leave out everywhere, each with its reason. */
    private static final Map<String, String> WITHOUT = Map.of();

    /** Rules that we leave out where the reader's own colours hold, each with its reason. */
    private static final Map<String, String> WITHOUT_IN_FORCED_COLOURS =
            Map.of(
                    "color-contrast",
                            "axe reads the page's own text fill there; the check forced-colours measures what is painted",
                    "color-contrast-enhanced",
                            "the same; which contrast it is, is the reader's choice");

    /** Questions that axe leaves open and somebody has answered, each with the answer. */
    private static final List<Reviewed> REVIEWED =
            List.of(
                    new Reviewed(
                            "identical-links-same-purpose",
                            "",
                            "one text with two targets is compared on the whole page by axe; notes and terms repeat by design"),
                    new Reviewed(
                            "target-size",
                            "",
                            "the check target-size measures what axe leaves open"),
                    new Reviewed(
                            "label-content-name-mismatch",
                            "",
                            "the way back from a source shows an arrow and has a name in words; there is no visible word to keep"),
                    new Reviewed(
                            "th-has-data-cells",
                            "",
                            "the row that names a group of the comparison heads a tbody, by scope rowgroup"),
                    new Reviewed(
                            "color-contrast",
                            "overlapped by another element",
                            "the large target of a source's number reaches over the line above it, on no ground of its own;"
                                    + " the same text is measured wherever no number stands below it"),
                    new Reviewed(
                            "color-contrast",
                            "partially overlaps other elements",
                            "an open note lies over the text on a ground of its own, and its colours are those of the text"),
                    new Reviewed(
                            "color-contrast",
                            "only non-text characters",
                            "an arrow is an ornament beside words, and has the colour of a link that is measured"));

    /** An open question: a rule or the beginning of its name, and words of axe's message. */
    private record Reviewed(String rule, String message, String answer) {

        boolean answers(Map<?, ?> found) {
            return String.valueOf(found.get("rule")).startsWith(rule)
                    && String.valueOf(found.get("why")).contains(message);
        }
    }

    private static final int TARGETS_NAMED = 3;

    private static final String ENGINE = Script.resource("/axe.min.js");

    /**
     * Names the library whose axe.min.js we run: its own runner opens a second page for every run.
     */
    static final Class<?> LIBRARY = AxeBuilder.class;

    private final Script run;

    private Axe(Set<String> without) {
        this.run =
                Script.named(
                        "axe-run",
                        Map.of("tags", TAGS, "also", ALSO, "without", List.copyOf(without)));
    }

    public static Axe everywhere() {
        return new Axe(WITHOUT.keySet());
    }

    public static Axe inForcedColours() {
        return new Axe(WITHOUT_IN_FORCED_COLOURS.keySet());
    }

    @Override
    public List<String> faults(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate("() => { " + ENGINE + " }");
        }
        Map<String, List<String>> targets =
                ((List<?>) run.run(page))
                        .stream()
                                .map(found -> (Map<?, ?>) found)
                                .filter(Axe::counts)
                                .collect(
                                        Collectors.groupingBy(
                                                Axe::told,
                                                TreeMap::new,
                                                Collectors.mapping(
                                                        found ->
                                                                String.valueOf(found.get("target")),
                                                        Collectors.toList())));
        return targets.entrySet().stream()
                .map(entry -> entry.getKey() + " at " + some(entry.getValue()))
                .toList();
    }

    private static boolean counts(Map<?, ?> found) {
        return !"incomplete".equals(found.get("kind"))
                || REVIEWED.stream().noneMatch(known -> known.answers(found));
    }

    private static String told(Map<?, ?> found) {
        String open = "incomplete".equals(found.get("kind")) ? " (axe leaves it open)" : "";
        return "%s%s: %s".formatted(found.get("rule"), open, found.get("why"));
    }

    private static String some(List<String> targets) {
        String named = targets.stream().limit(TARGETS_NAMED).collect(Collectors.joining(", "));
        int more = targets.size() - TARGETS_NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
