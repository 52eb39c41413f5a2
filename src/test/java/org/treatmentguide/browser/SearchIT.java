package org.treatmentguide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentguide.browser.checks.Axe;
import org.treatmentguide.browser.checks.Check;
import org.treatmentguide.browser.checks.Links;
import org.treatmentguide.browser.checks.Script;
import org.treatmentguide.browser.checks.Traffic;

/** The search as a reader meets it: what is found, by keyboard and by ear, from any page. */
@ExtendWith(InBrowser.class)
class SearchIT {

    private static final String DEEP = "sections/tms.html";
    private static final long PATIENCE = 5_000;

    private final BrowserSession session;
    private final Site site = Site.built();
    private SiteServer server;
    private Page page;
    private Traffic traffic;

    SearchIT(BrowserSession session) {
        this.session = session;
    }

    @BeforeEach
    void open() throws IOException {
        server = SiteServer.of(site.folder());
        open(Pass.Window.PLAIN, server.address(), DEEP);
    }

    private void open(Pass.Window window, String root, String address) {
        page = session.window(window).newPage();
        page.setDefaultTimeout(PATIENCE);
        Pass pass = window == Pass.Window.ZOOMED ? Pass.ZOOMED : Pass.LIGHT;
        pass.applyTo(page, page.context().newCDPSession(page));
        traffic = Traffic.on(page, List.of(root));
        page.navigate(root + address);
    }

    private void reopen(Pass.Window window, String root, String address) {
        page.close();
        open(window, root, address);
    }

    @AfterEach
    void nothingWentWrongOnTheWay() {
        try {
            assertThat(traffic.faults(page)).isEmpty();
        } finally {
            page.close();
            server.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    which side effects does esketamine have | sections/side-effects.html#ketamine-side-effects
                    seizure                                 | sections/side-effects/taking-care.html#a-seizure-during-tms
                    fits                                    | sections/side-effects/taking-care.html#a-seizure-during-tms
                    cost NHS                                | compare.html#row-cost
                    does tms hurt                           | #does-tms-hurt
                    bladder                                 | #will-ketamine-damage-my-bladder
                    drive                                   | #can-i-drive-home
                    driving                                 | #can-i-drive-home
                    which works better                      | sections/effectiveness.html#which-works-better
                    help                                    | help-now.html
                    """)
    void whatAReaderAsksIsAmongTheFirstTwo(String typed, String expected) {
        search(typed);
        assertThat(addresses().subList(0, Math.min(2, addresses().size())))
                .anyMatch(address -> address.endsWith(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "rTMS, sections/introduction.html#what-tms-is",
        "Spravato, glossary.html#esketamine",
        "electroconvulsive therapy, glossary.html#ect",
        "ketmine, sections/introduction.html#what-ketamine-is",
        "esketemine, glossary.html#esketamine",
        "Kétamine, sections/introduction.html#what-ketamine-is",
        "blad, #will-ketamine-damage-my-bladder",
        "SEIZURES, sections/side-effects/taking-care.html#a-seizure-during-tms"
    })
    void otherNamesTyposAccentsAndBeginningsOfWordsFindItToo(String typed, String expected) {
        search(typed);
        assertThat(addresses()).anyMatch(address -> address.endsWith(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suicide",
                "I feel sucidal",
                "i want to die",
                "kill myself",
                "can ketamine stop suicidal thoughts",
                "self-harm",
                "emergency",
                "took an overdose"
            })
    void aReaderInDangerFindsHelpFirst(String typed) {
        search(typed);
        assertThat(addresses().get(0)).endsWith("help-now.html");
    }

    @Test
    void nothingIsLoadedBeforeTheBoxIsUsed() {
        assertThat(scripts()).noneMatch(address -> address.endsWith("search/index.js"));
        box().focus();
        page.waitForFunction("() => window.searchIndex");
        assertThat(scripts()).anyMatch(address -> address.endsWith("search/index.js"));
    }

    @Test
    void theBoxAppearsWithoutMovingAnything() {
        for (int width : new int[] {320, 768, 1280}) {
            page.setViewportSize(width, 800);
            page.reload();
            assertThat(page.locator(".search").isVisible()).isTrue();
            Object with = page.evaluate("document.querySelector('main').offsetTop");
            page.evaluate("document.querySelector('.search').hidden = true");
            assertThat(page.evaluate("document.querySelector('main').offsetTop")).isEqualTo(with);
        }
    }

    @Test
    void aScreenReaderIsToldTheNameOfTheBoxTheNumberAndEachResult() {
        Locator landmark = page.getByRole(AriaRole.SEARCH);
        Locator box =
                landmark.getByRole(
                        AriaRole.SEARCHBOX,
                        new Locator.GetByRoleOptions().setName("Search this guide"));
        assertThat(box.count()).isEqualTo(1);
        assertThat(page.getByRole(AriaRole.STATUS).textContent()).isEmpty();
        search("seizure");
        assertThat(status()).matches("\\d+ results.*");
        Locator region =
                page.getByRole(
                        AriaRole.REGION, new Page.GetByRoleOptions().setName("Search results"));
        assertThat(region.getByRole(AriaRole.LISTITEM).count()).isBetween(2, 10);
        assertThat(region.getByRole(AriaRole.LINK).first().textContent())
                .isEqualTo("Glossary Seizure");
        assertThat(region.locator("mark").first().textContent()).isEqualTo("seizure");
        assertThat(dueToTheSearch(Axe.everywhere())).isEmpty();
    }

    @Test
    void theKeyboardDoesItAll() {
        box().focus();
        page.keyboard().type("bladder");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.activeElement.closest('.search-results')");
        assertThat(page.evaluate("document.activeElement.href")).isEqualTo(addresses().get(0));
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.href")).isEqualTo(addresses().get(1));
        page.keyboard().press("Escape");
        assertThat(results().isVisible()).isFalse();
        assertThat(status()).isEmpty();
        assertThat(page.evaluate("document.activeElement.type")).isEqualTo("search");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.waitForURL("**/*#will-ketamine-damage-my-bladder");
    }

    @Test
    void tabGoesFromTheBoxToTheFirstResult() {
        search("seizure");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.href")).isEqualTo(addresses().get(0));
    }

    @Test
    void aResultOnThisPageClosesTheListAndLeadsThere() {
        search("tms beside ect");
        Locator here = results().locator("a[href*='" + DEEP + "#']").first();
        here.click();
        assertThat(results().isVisible()).isFalse();
        assertThat(page.url()).contains(DEEP + "#");
    }

    @Test
    void whereNothingIsFoundItSaysSoAndLeadsOn() {
        search("xylophone");
        assertThat(status()).startsWith("Nothing found.");
        assertThat(addresses())
                .anyMatch(address -> address.endsWith("index.html#guide-contents"))
                .anyMatch(address -> address.endsWith("glossary.html"));
        assertThat(new Links().faults(page)).allMatch(fault -> fault.contains("leads nowhere"));
    }

    @Test
    void badInputIsHarmless() {
        search("seizure");
        box().fill("   ");
        page.waitForCondition(() -> !results().isVisible());
        assertThat(status()).isEmpty();
        box().fill("?!… -- ()[]*+.");
        page.waitForCondition(() -> status().equals("Type a word to search for."));
        box().fill("seizure ".repeat(63).substring(0, 500));
        page.waitForCondition(() -> status().contains("results"));
        box().fill("x".repeat(500));
        page.waitForCondition(() -> status().startsWith("Nothing found."));
        box().fill("<script>alert(1)</script><img src=x onerror=alert(1)> seizure");
        page.waitForCondition(() -> status().contains("result"));
        assertThat(results().locator("script, img").count()).isZero();
        box().fill("constructor __proto__ toString hasOwnProperty");
        page.waitForCondition(() -> !status().isEmpty());
    }

    @Test
    void theWordsAreNeitherKeptNorSent() {
        String before = page.url();
        search("seizure");
        box().press("Enter");
        assertThat(page.url()).isEqualTo(before);
        assertThat(page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]"))
                .isEqualTo(List.of(0, 0, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"index.html", "404.html", "sections/side-effects.html", "faq/index.html"})
    void itWorksFromTheDiskFromAnyDepth(String address) {
        reopen(Pass.Window.FROM_DISK, site.folder().toUri().toString(), address);
        search("cost NHS");
        assertThat(addresses()).anyMatch(it -> it.endsWith("compare.html#row-cost"));
        assertThat(new Links().faults(page)).isEmpty();
    }

    @Test
    void everyPlaceInTheIndexIsThere() {
        reopen(Pass.Window.FROM_DISK, site.folder().toUri().toString(), "index.html");
        box().focus();
        page.waitForFunction("() => window.searchIndex");
        page.evaluate(
                """
                () => { for (const [address, , parts] of searchIndex.pages) for (const [, id] of parts) {
                  const a = document.createElement('a');
                  a.href = address + (id && '#' + encodeURIComponent(id));
                  document.body.append(a);
                } }""");
        assertThat(new Links().faults(page)).isEmpty();
    }

    @Test
    void nothingIsShownWithoutScript() {
        reopen(Pass.Window.WITHOUT_SCRIPT, server.address(), DEEP);
        assertThat(page.locator(".search").isVisible()).isFalse();
    }

    @Test
    void theResultsHoldOnASmallScreenAndInForcedColours() {
        reopen(Pass.Window.ZOOMED, server.address(), DEEP);
        search("ketamine");
        holds(Pass.ZOOMED, "reflow");
        holds(Pass.ZOOMED, "clipped-text");
        reopen(Pass.Window.PLAIN, server.address(), DEEP);
        search("ketamine");
        for (Pass pass : List.of(Pass.NARROW, Pass.LARGE_TEXT, Pass.WIDE_SPACING)) {
            holds(pass, "reflow");
            holds(pass, "clipped-text");
        }
        holds(Pass.FORCED_COLOURS, "forced-colours");
        turn(Pass.DARK);
        assertThat(dueToTheSearch(Axe.everywhere())).isEmpty();
        turn(Pass.NARROW);
        assertThat(dueToTheSearch(Script.named("target-size", Plan.MAIN_CONTROLS))).isEmpty();
        turn(Pass.PRINT);
        assertThat(results().isVisible()).isFalse();
        assertThat(box().isVisible()).isFalse();
    }

    @Test
    void theFilesAreSmallAndTheFirstResultIsQuick() throws IOException {
        for (String script : List.of("js/search.js", "js/find.js")) {
            assertThat(brotli(script)).as(script).isLessThan(5_000);
        }
        int index = brotli("search/index.js");
        assertThat(index).as("search/index.js").isLessThan(60_000);
        long start = System.nanoTime();
        search("which side effects does esketamine have");
        Machine.here()
                .say(
                        "search: index %d bytes, first result after %d ms"
                                .formatted(index, (System.nanoTime() - start) / 1_000_000));
    }

    private int brotli(String file) throws IOException {
        Brotli4jLoader.ensureAvailability();
        byte[] bytes = Files.readAllBytes(site.folder().resolve(file));
        return Encoder.compress(bytes, Encoder.Parameters.create(11, 22)).length;
    }

    /** What is found on the page without the search is another test's. */
    private List<String> dueToTheSearch(Check look) {
        String show =
                "shown => document.querySelectorAll('.search, .search-results').forEach(it => it.hidden = !shown)";
        var more = new ArrayList<>(look.faults(page));
        page.evaluate(show, false);
        look.faults(page).forEach(more::remove);
        page.evaluate(show, true);
        return more;
    }

    private void holds(Pass pass, String check) {
        turn(pass);
        Check look = Script.named(check);
        assertThat(dueToTheSearch(look)).as(check + " in " + pass).isEmpty();
    }

    private void turn(Pass pass) {
        pass.applyTo(page, page.context().newCDPSession(page));
    }

    private void search(String typed) {
        box().fill(typed);
        page.waitForCondition(() -> results().isVisible());
    }

    private Locator box() {
        return page.locator(".search input");
    }

    private Locator results() {
        return page.locator(".search-results");
    }

    private String status() {
        return page.locator(".search-status").textContent();
    }

    @SuppressWarnings("unchecked")
    private List<String> addresses() {
        return (List<String>) results().locator("a").evaluateAll("all => all.map(a => a.href)");
    }

    @SuppressWarnings("unchecked")
    private List<String> scripts() {
        return (List<String>) page.evaluate("[...document.scripts].map(s => s.src)");
    }
}
